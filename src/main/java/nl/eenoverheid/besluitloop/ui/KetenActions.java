package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluitloop.BesluitloopService;
import nl.eenoverheid.besluitloop.Opvolgbaar;
import nl.eenoverheid.besluitloop.OpvolgingService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks which older besluit it takes the place of, and why. */
final class KetenActions {
    private final BesluitloopService lopen;
    private final OpvolgingService opvolgingen;

    KetenActions(BesluitloopService lopen, OpvolgingService opvolgingen) {
        this.lopen = lopen;
        this.opvolgingen = opvolgingen;
    }

    void askReplace(BesluitId nieuw) {
        ComboBox<Opvolgbaar> oud = new ComboBox<>(LoopTexts.text("field.oud"));
        oud.setHelperText(LoopTexts.text("field.oud.example"));
        oud.setItemLabelGenerator(each -> LoopTexts.text("keten.keuze", each.titel(), each.identificatie()));
        oud.setItems(query -> found(nieuw, query));
        TextArea reden = new TextArea(LoopTexts.text("field.reden"));
        reden.setMinRows(2);
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("oud", oud);
        fields.put("reden", reden);
        new ActDialog(
                        LoopTexts.text("vervang.title"),
                        LoopTexts.text("vervang.verb"),
                        "besluitloop-vervangt-" + nieuw.value(),
                        fields,
                        () -> replace(nieuw, oud.getValue(), reden.getValue()),
                        new Paragraph(LoopTexts.text("vervang.uitleg")),
                        oud,
                        reden)
                .open();
    }

    void keepBoth(BesluitId nieuw, BesluitId oud) {
        opvolgingen.keepBoth(nieuw, oud);
        Notices.saved(LoopTexts.text("vervangNiet.saved"));
    }

    private void replace(BesluitId nieuw, @Nullable Opvolgbaar chosen, String reden) {
        if (chosen == null) {
            throw new InvalidInput("oud", "shared.input.choose");
        }
        opvolgingen.replace(nieuw, new BesluitId(chosen.id()), reden);
        Notices.saved(LoopTexts.text("vervang.saved"));
    }

    /** At most twenty: who needs another one types more of its title. */
    private Stream<Opvolgbaar> found(BesluitId nieuw, Query<Opvolgbaar, String> query) {
        return lopen.choices(nieuw, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }
}
