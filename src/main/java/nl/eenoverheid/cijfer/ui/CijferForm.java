package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.cijfer.CijferData;
import nl.eenoverheid.cijfer.Getal;
import nl.eenoverheid.cijfer.Onderwerp;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.ui.ActDialog;
import org.jspecify.annotations.Nullable;

/** The fields of a figure. What it is about comes first, then how much, then who says so. */
final class CijferForm {
    private final TextField onderwerp = field("onderwerp");
    private final TextField gebied = field("gebied");
    private final TextField waarde = field("waarde");
    private final TextField eenheid = field("eenheid");
    private final IntegerField jaarDoel = new IntegerField(label("jaarDoel"));
    private final TextField peildatum = field("peildatum");
    private final TextField bron = field("bron");
    private final TextField link = field("link");
    private final TextField regio = field("regio");
    private final TextArea opmerking = new TextArea(label("opmerking"));

    CijferForm(@Nullable Onderwerp over) {
        jaarDoel.setHelperText(I18NProvider.translate("cijfer.field.jaarDoel.help"));
        if (over != null) {
            onderwerp.setValue(over.onderwerp());
            regio.setValue(over.regio());
            gebied.setValue(over.gebied());
            eenheid.setValue(over.eenheid());
            jaarDoel.setValue(over.jaarDoel());
        }
    }

    ActDialog dialog(DossierId dossier, Consumer<CijferData> act) {
        Div more = new Div(regio, link, opmerking);
        more.addClassName("eo-form");
        Details details = new Details(I18NProvider.translate("cijfer.form.more"), more);
        return new ActDialog(
                I18NProvider.translate("cijfer.add.title"),
                I18NProvider.translate("cijfer.add.verb"),
                "cijfer-nieuw-" + dossier.value(),
                fields(),
                () -> act.accept(data()),
                onderwerp,
                gebied,
                waarde,
                eenheid,
                jaarDoel,
                peildatum,
                bron,
                details);
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("onderwerp", onderwerp);
        fields.put("gebied", gebied);
        fields.put("waarde", waarde);
        fields.put("eenheid", eenheid);
        fields.put("jaarDoel", jaarDoel);
        fields.put("peildatum", peildatum);
        fields.put("bron", bron);
        fields.put("regio", regio);
        fields.put("link", link);
        fields.put("opmerking", opmerking);
        return fields;
    }

    private CijferData data() {
        BigDecimal number = waarde.isEmpty() ? null : Getal.of(waarde.getValue());
        return new CijferData(
                onderwerp.getValue(),
                regio.getValue(),
                gebied.getValue(),
                number,
                eenheid.getValue(),
                jaarDoel.getValue(),
                peildatum.getValue(),
                bron.getValue(),
                link.getValue(),
                opmerking.getValue());
    }

    private static TextField field(String name) {
        TextField field = new TextField(label(name));
        field.setHelperText(I18NProvider.translate("cijfer.field." + name + ".help"));
        return field;
    }

    private static String label(String name) {
        return I18NProvider.translate("cijfer.field." + name);
    }
}
