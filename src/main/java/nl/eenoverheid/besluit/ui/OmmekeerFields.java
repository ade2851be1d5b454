package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.besluit.Doorslag;
import nl.eenoverheid.besluit.Ommekeer;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.Verwijzing;
import nl.eenoverheid.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Asks who thinks otherwise than before what did it. */
final class OmmekeerFields extends Div {
    private final Choice<Doorslag> doorslag = new Choice<>(
            text("doorslag"),
            List.of(Doorslag.values()),
            each -> I18NProvider.translate("besluit.doorslag." + each.name()));
    private final ComboBox<Verwijzing> signaal = new ComboBox<>(text("signaal"));
    private final TextField wat = new TextField(text("wat"));
    private final transient Standpunt before;

    /**
     * Makes the fields.
     *
     * @param before where the organisation stood
     * @param signalen that may have done it
     */
    OmmekeerFields(Standpunt before, List<Verwijzing> signalen) {
        this.before = before;
        addClassName("eo-form");
        doorslag.setHelperText(I18NProvider.translate(
                "besluit.standpunten.doorslag.example", I18NProvider.translate("besluit.standpunt." + before.name())));
        wat.setHelperText(text("wat.example"));
        signaal.setItems(signalen);
        signaal.setItemLabelGenerator(Verwijzing::titel);
        boolean any = !signalen.isEmpty();
        doorslag.addValueChangeListener(event -> signaal.setVisible(any && event.getValue() == Doorslag.SIGNAAL));
        signaal.setVisible(false);
        add(doorslag, signaal, wat);
        follow(null);
    }

    /** Shows them only to who thinks otherwise now. */
    final void follow(@Nullable Standpunt now) {
        setVisible(before != Standpunt.NOG_NIET && now != null && now != Standpunt.NOG_NIET && now != before);
    }

    Ommekeer data() {
        Verwijzing chosen = signaal.getValue();
        return isVisible()
                ? new Ommekeer(doorslag.getValue(), wat.getValue(), chosen == null ? null : chosen.id())
                : Ommekeer.GEEN;
    }

    void addTo(Map<String, HasValidation> fields, List<Component> content) {
        fields.put("doorslag", doorslag);
        fields.put("wat", wat);
        content.add(this);
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.standpunten." + name);
    }
}
