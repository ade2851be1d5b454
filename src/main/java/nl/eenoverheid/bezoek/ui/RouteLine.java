package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.FieldTexts;

/** One place of the route: when, where, what one finds there, and its place in the order. */
final class RouteLine extends ListItem {
    private final transient List<OrganisatieNaam> gemeenten;
    private final TimePicker tijd = FieldTexts.timeField(getTranslation("bezoek.field.tijd"));
    private final ComboBox<OrganisatieNaam> gemeente = new ComboBox<>(getTranslation("bezoek.field.gemeente"));
    private final TextField kern = new TextField(getTranslation("bezoek.field.kern"));
    private final TextField plek = new TextField(getTranslation("bezoek.field.plek"));
    private final Button up;
    private final Button down;
    private final Button remove;

    RouteLine(List<OrganisatieNaam> gemeenten, ObjIntConsumer<RouteLine> move, Consumer<RouteLine> gone) {
        this.gemeenten = gemeenten;
        gemeente.setItems(gemeenten);
        gemeente.setItemLabelGenerator(OrganisatieNaam::naam);
        gemeente.setClearButtonVisible(true);
        plek.setHelperText(getTranslation("bezoek.field.plek.example"));
        up = button("↑", () -> move.accept(this, -1));
        down = button("↓", () -> move.accept(this, 1));
        remove = button("✕", () -> gone.accept(this));
        Div fields = new Div(tijd, gemeente, kern, plek);
        fields.addClassName("bezoek-line-fields");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("bezoek-line-buttons");
        add(fields, buttons);
    }

    void show(BezoekData.Halte halte) {
        tijd.setValue(halte.tijd());
        gemeente.setValue(gemeenten.stream()
                .filter(each -> each.id().equals(halte.gemeente()))
                .findFirst()
                .orElse(null));
        kern.setValue(halte.kern());
        plek.setValue(halte.plek());
    }

    BezoekData.Halte halte() {
        return new BezoekData.Halte(
                tijd.getValue(),
                gemeente.getValue() == null ? null : gemeente.getValue().id(),
                kern.getValue(),
                plek.getValue());
    }

    /** Says which one it is, and where it can go. */
    void place(int number, int all) {
        up.setEnabled(number > 1);
        down.setEnabled(number < all);
        remove.setEnabled(all > 1);
        up.setAriaLabel(getTranslation("bezoek.route.up", number));
        down.setAriaLabel(getTranslation("bezoek.route.down", number));
        remove.setAriaLabel(getTranslation("bezoek.route.remove", number));
    }

    void focus() {
        kern.focus();
    }

    /** Keeps the focus on the button that moved it, or on the other one at an end. */
    void focusMove(int by) {
        Button pressed = by < 0 ? up : down;
        (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
    }

    private static Button button(String sign, Runnable act) {
        Button button = new Button(sign, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
