package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.ui.PersonalDataGuard;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/**
 * Where it was heard: municipality, village and a point on the map. A point fills in a municipality that was left open; one
 * that was chosen changes only when somebody says so.
 */
final class PlaatsFields extends Div {
    private final transient PlaatsKeuzes keuzes;
    private final ComboBox<OrganisatieNaam> gemeente = new ComboBox<>(getTranslation("signaal.field.gemeente"));
    private final TextField kern = new TextField(getTranslation("signaal.field.kern"));
    private final Span told = new Span();
    private final Button take = new Button();
    private final PuntField punt;

    PlaatsFields(PlaatsKeuzes keuzes) {
        this.keuzes = keuzes;
        addClassName("eo-form");
        gemeente.setItems(keuzes.gemeenten().values());
        gemeente.setItemLabelGenerator(OrganisatieNaam::naam);
        gemeente.setClearButtonVisible(true);
        gemeente.addValueChangeListener(change -> chosen());
        kern.setHelperText(getTranslation("signaal.field.kern.example"));
        PersonalDataGuard.on(kern);
        told.getElement().setAttribute("role", "status");
        take.addClickListener(click -> found().ifPresent(gemeente::setValue));
        Div line = new Div(told, take);
        line.addClassName("eo-line");
        punt = new PuntField(keuzes.background(), line);
        punt.whenMoved(this::follow);
        Div place = new Div(gemeente, kern);
        place.addClassName("eo-pair");
        add(place, punt);
        tell("");
    }

    /** Fills in where one is, as far as nothing stands there yet. */
    void propose(@Nullable OrganisatieId where, String village) {
        keuzes.gemeente(where).ifPresent(gemeente::setValue);
        if (kern.isEmpty()) {
            kern.setValue(village);
        }
    }

    void show(SignaalData data) {
        gemeente.setValue(keuzes.gemeente(data.gemeente()).orElse(null));
        kern.setValue(data.kern());
        punt.show(data.aanvulling().punt());
    }

    @Nullable
    OrganisatieId gemeente() {
        return gemeente.getValue() == null ? null : gemeente.getValue().id();
    }

    TextField kern() {
        return kern;
    }

    /**
     * The point to keep.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when what is typed is none
     */
    @Nullable
    Punt punt() {
        return punt.value();
    }

    /** The fields by the names that problems use. */
    Map<String, HasValidation> fields() {
        return Map.of("kern", kern, "punt", punt.text());
    }

    /** What is kept on the device while somebody types, beside the village. */
    Stream<Component> typed() {
        return Stream.of(punt.typedFields());
    }

    /** Opens what is folded away and filled in. */
    void open() {
        punt.openFilled();
    }

    void compare(SignaalData theirs, StaleDialog dialog) {
        dialog.text(kern.getLabel(), kern.getValue(), theirs.kern(), kern::setValue);
    }

    private Optional<OrganisatieNaam> found() {
        return punt.punt().flatMap(keuzes::at);
    }

    private void chosen() {
        punt.startAt(keuzes.code(gemeente.getValue()));
        tell("");
    }

    private void follow() {
        boolean open = gemeente.isEmpty() && found().isPresent();
        if (open) {
            found().ifPresent(gemeente::setValue);
        }
        tell(open ? "signaal.punt.filled" : "");
    }

    /** Says in which municipality the point lies, and offers that one when another is chosen. */
    private void tell(String filled) {
        Optional<OrganisatieNaam> found = found();
        String name = found.map(OrganisatieNaam::naam).orElse("");
        String key = found.isPresent() ? "signaal.punt.in" : "signaal.punt.nowhere";
        told.setText(punt.punt().isEmpty() ? "" : getTranslation(filled.isEmpty() ? key : filled, name));
        take.setVisible(found.isPresent() && !found.get().equals(gemeente.getValue()));
        take.setText(getTranslation("signaal.punt.take", name));
    }
}
