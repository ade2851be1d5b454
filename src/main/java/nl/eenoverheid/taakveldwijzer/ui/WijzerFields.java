package nl.eenoverheid.taakveldwijzer.ui;

import static nl.eenoverheid.taakveldwijzer.ui.WijzerView.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.taakveldwijzer.WijzerregelData;
import nl.eenoverheid.taakveldwijzer.Wijzerverband;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;

/** The fields of a line. */
final class WijzerFields {
    /** The layers that have a list of codes. */
    private static final List<Overheidslaag> LAGEN =
            List.of(Overheidslaag.GEMEENTE, Overheidslaag.PROVINCIE, Overheidslaag.GR);

    private final TextField thema = new TextField(text("field.thema"));
    private final Select<Overheidslaag> laag = new Select<>();
    private final TextField taakveld = new TextField(text("field.taakveld"));
    private final Choice<Wijzerverband> verband = new Choice<>(
            text("field.verband"), List.of(Wijzerverband.values()), each -> text("wijzerverband." + each.name()));
    private final TextArea toelichting = new TextArea(text("field.toelichting"));

    WijzerFields() {
        thema.setHelperText(text("field.thema.example"));
        thema.setMaxLength(WijzerregelData.LONGEST_THEMA);
        laag.setLabel(text("field.laag"));
        laag.setItems(LAGEN);
        laag.setItemLabelGenerator(WijzerView::name);
        laag.setValue(Overheidslaag.GEMEENTE);
        verband.setValue(Wijzerverband.KERN);
        toelichting.setMaxLength(WijzerregelData.LONGEST_TOELICHTING);
    }

    void show(WijzerregelData data) {
        thema.setValue(data.thema());
        laag.setValue(data.laag());
        taakveld.setValue(data.taakveld());
        verband.setValue(data.verband());
        toelichting.setValue(data.toelichting());
    }

    WijzerregelData data() {
        Wijzerverband chosen = verband.getValue();
        return new WijzerregelData(
                thema.getValue(),
                laag.getValue(),
                taakveld.getValue(),
                chosen == null ? Wijzerverband.KERN : chosen,
                toelichting.getValue());
    }

    ActDialog dialog(String what, String draftKey, Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("thema", thema);
        fields.put("laag", laag);
        fields.put("taakveld", taakveld);
        fields.put("verband", verband);
        fields.put("toelichting", toelichting);
        return new ActDialog(
                text(what + ".title"),
                text(what + ".verb"),
                draftKey,
                fields,
                act,
                thema,
                laag,
                taakveld,
                verband,
                toelichting);
    }
}
