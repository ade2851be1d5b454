package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** What a dossier is about, and what it is to bring: a result, or something to learn. */
final class DossierForm extends Div {
    private final TextField naam = new TextField(getTranslation("dossier.field.naam"));
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final TextArea onderwerp = area("onderwerp");
    private final TextArea eindbeeld = area("eindbeeld");
    private final TextArea leervragen = area("leervragen");
    private final transient List<WerkruimteListItem> werkruimten;

    /** An empty form; somebody with one werkruimte has not to choose it. */
    DossierForm(List<WerkruimteListItem> werkruimten, @Nullable WerkruimteId narrowed) {
        this.werkruimten = werkruimten;
        addClassName("eo-form");
        naam.setHelperText(getTranslation("dossier.field.naam.example"));
        werkruimte.setLabel(getTranslation("dossier.field.werkruimte"));
        werkruimte.setHelperText(getTranslation("dossier.field.werkruimte.example"));
        werkruimte.setItems(werkruimten);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        if (werkruimten.size() == 1) {
            werkruimte.setValue(werkruimten.getFirst());
        } else if (narrowed != null) {
            choose(narrowed);
        }
        add(naam, werkruimte, onderwerp, eindbeeld, leervragen);
    }

    /** Shows a dossier that is there already; its werkruimte stays what it is. */
    void show(DossierData data) {
        naam.setValue(data.naam());
        onderwerp.setValue(data.onderwerp());
        eindbeeld.setValue(data.eindbeeld());
        leervragen.setValue(data.leervragen());
        if (data.werkruimte() != null) {
            choose(data.werkruimte());
        }
        werkruimte.setReadOnly(true);
    }

    DossierData data() {
        WerkruimteListItem chosen = werkruimte.getValue();
        return new DossierData(
                chosen == null ? null : new WerkruimteId(chosen.id()),
                naam.getValue(),
                onderwerp.getValue(),
                eindbeeld.getValue(),
                leervragen.getValue());
    }

    /** What is typed, for keeping on the device. */
    Component[] typed() {
        return new Component[] {naam, onderwerp, eindbeeld, leervragen};
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("werkruimte", werkruimte);
        fields.put("onderwerp", onderwerp);
        fields.put("eindbeeld", eindbeeld);
        fields.put("leervragen", leervragen);
        return fields;
    }

    /** Puts what differs beside each other. */
    StaleDialog compare(DossierData theirs, StaleDialog dialog) {
        return dialog.text(naam.getLabel(), naam.getValue(), theirs.naam(), naam::setValue)
                .text(onderwerp.getLabel(), onderwerp.getValue(), theirs.onderwerp(), onderwerp::setValue)
                .text(eindbeeld.getLabel(), eindbeeld.getValue(), theirs.eindbeeld(), eindbeeld::setValue)
                .text(leervragen.getLabel(), leervragen.getValue(), theirs.leervragen(), leervragen::setValue);
    }

    private void choose(WerkruimteId id) {
        werkruimten.stream().filter(each -> each.id() == id.value()).findFirst().ifPresent(werkruimte::setValue);
    }

    private TextArea area(String name) {
        TextArea area = new TextArea(getTranslation("dossier.field." + name));
        area.setHelperText(getTranslation("dossier.field." + name + ".example"));
        area.setMinRows(3);
        return area;
    }
}
