package nl.eenoverheid.dekking.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.dekking.DekkingDetail;
import nl.eenoverheid.dekking.DekkingService;
import nl.eenoverheid.dekking.DekkingsregelData;
import nl.eenoverheid.dekking.KostenData;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks what a besluit costs, and from which line that is paid. */
final class DekkingDialogs {
    private DekkingDialogs() {}

    static AskDialog kosten(DekkingDetail found, DekkingService service) {
        BigDecimalField kosten = new BigDecimalField(text("field.kosten"));
        kosten.setHelperText(text("field.kosten.help"));
        kosten.setValue(found.kosten());
        TextField bron = new TextField(text("field.bron"));
        bron.setHelperText(text("field.bron.help"));
        bron.setValue(found.bron());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("kosten", kosten);
        fields.put("bron", bron);
        return AskDialog.of(text("kosten.title"), text("kosten.verb"), fields, () -> {
                    service.stateCosts(
                            found.besluit(), found.version(), new KostenData(kosten.getValue(), bron.getValue()));
                    Notices.saved(text("kosten.done"));
                })
                .with(kosten, bron);
    }

    static AskDialog regel(DekkingDetail found, DekkingService service) {
        ComboBox<Overheid> overheid = new ComboBox<>(text("field.overheid"), service.overheden());
        overheid.setItemLabelGenerator(Overheid::naam);
        IntegerField boekjaar = new IntegerField(text("field.boekjaar"));
        boekjaar.setHelperText(text("field.boekjaar.help"));
        ComboBox<Taakveld> taakveld = new ComboBox<>(text("field.taakveld"));
        taakveld.setItemLabelGenerator(each -> each.code() + " " + each.naam());
        taakveld.setHelperText(text("field.taakveld.help"));
        Runnable narrow = () -> taakveld.setItems(taakvelden(overheid.getValue(), boekjaar.getValue(), service));
        overheid.addValueChangeListener(change -> narrow.run());
        boekjaar.addValueChangeListener(change -> narrow.run());
        BigDecimalField bedrag = new BigDecimalField(text("field.bedrag"));
        bedrag.setHelperText(text("field.bedrag.help"));
        Checkbox structureel = new Checkbox(text("field.structureel"));
        TextField toelichting = new TextField(text("field.toelichting"));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("overheid", overheid);
        fields.put("boekjaar", boekjaar);
        fields.put("taakveld", taakveld);
        fields.put("bedrag", bedrag);
        fields.put("toelichting", toelichting);
        return AskDialog.of(text("add.title"), text("add.verb"), fields, () -> {
                    service.add(
                            found.besluit(),
                            new DekkingsregelData(
                                    overheid.getValue() == null
                                            ? null
                                            : overheid.getValue().id(),
                                    boekjaar.getValue(),
                                    taakveld.getValue() == null
                                            ? ""
                                            : taakveld.getValue().code(),
                                    bedrag.getValue(),
                                    structureel.getValue(),
                                    toelichting.getValue()));
                    Notices.saved(text("add.done"));
                })
                .with(overheid, boekjaar, taakveld, bedrag, structureel, toelichting);
    }

    private static List<Taakveld> taakvelden(
            @Nullable Overheid overheid, @Nullable Integer boekjaar, DekkingService service) {
        return overheid == null || boekjaar == null ? List.of() : service.taakvelden(overheid.id(), boekjaar);
    }

    private static String text(String name) {
        return DekkingTexts.text(name);
    }
}
