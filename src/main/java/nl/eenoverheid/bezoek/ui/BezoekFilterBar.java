package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenoverheid.bezoek.BezoekFilter;
import nl.eenoverheid.bezoek.BezoekRol;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Narrows the list: its parts and one's own are chips, who goes and where are one click away. */
final class BezoekFilterBar extends Div {
    private final transient Consumer<UrlQuery> go;
    private final transient List<OrganisatieNaam> gemeenten;
    private final FilterBar bar = new FilterBar();
    private final Button more = new Button();
    private final Select<BezoekRol> rol = new Select<>();
    private final ComboBox<OrganisatieNaam> gemeente = new ComboBox<>();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    BezoekFilterBar(List<OrganisatieNaam> gemeenten, Consumer<UrlQuery> go) {
        this.go = go;
        this.gemeenten = gemeenten;
        fill();
        more.setText(getTranslation("bezoek.filter.more"));
        more.addClassName("eo-chip");
        Div panel = new Div(rol, gemeente);
        panel.addClassName("bezoek-filter-panel");
        Popover popover = new Popover(panel);
        popover.setTarget(more);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("bezoek.filter.label"));
        add(bar, popover);
    }

    void show(UrlQuery query) {
        this.query = query;
        rol.setValue(query.constant(BezoekQuery.ROL, BezoekRol.class).orElse(null));
        gemeente.setValue(chosen().orElse(null));
        bar.removeAll();
        for (BezoekFilter.Deel deel : BezoekFilter.Deel.values()) {
            boolean on = deel == BezoekQuery.deel(query);
            boolean first = deel == BezoekFilter.Deel.KOMEND;
            bar.add(new Chip(
                    getTranslation("bezoek.deel." + deel), on, () -> set(BezoekQuery.DEEL, on || first ? null : deel)));
        }
        boolean mine = query.text(BezoekQuery.MIJN).isPresent();
        bar.add(new Chip(getTranslation("bezoek.filter.mijn"), mine, () -> set(BezoekQuery.MIJN, mine ? null : "1")));
        Optional.ofNullable(rol.getValue()).ifPresent(value -> off(getTranslation("bezoek.bezoekRol." + value)));
        Optional.ofNullable(gemeente.getValue()).ifPresent(value -> off(value.naam(), BezoekQuery.GEMEENTE));
        bar.add(more);
    }

    private void off(String label) {
        off(label, BezoekQuery.ROL);
    }

    private void off(String label, String name) {
        bar.add(new Chip(label, true, () -> set(name, null)));
    }

    private Optional<OrganisatieNaam> chosen() {
        return query.id(BezoekQuery.GEMEENTE).flatMap(id -> gemeenten.stream()
                .filter(each -> each.id().value() == id)
                .findFirst());
    }

    private void fill() {
        rol.setLabel(getTranslation("bezoek.field.rol"));
        rol.setItems(BezoekRol.values());
        rol.setEmptySelectionAllowed(true);
        rol.setEmptySelectionCaption(getTranslation("bezoek.filter.all"));
        rol.setItemLabelGenerator(
                each -> getTranslation(each == null ? "bezoek.filter.all" : "bezoek.bezoekRol." + each));
        rol.addValueChangeListener(change -> fromClient(change.isFromClient(), BezoekQuery.ROL, change.getValue()));
        gemeente.setLabel(getTranslation("bezoek.field.gemeente"));
        gemeente.setItems(gemeenten);
        gemeente.setItemLabelGenerator(OrganisatieNaam::naam);
        gemeente.setClearButtonVisible(true);
        gemeente.addValueChangeListener(change -> fromClient(
                change.isFromClient(),
                BezoekQuery.GEMEENTE,
                change.getValue() == null ? null : change.getValue().id().value()));
    }

    private void fromClient(boolean client, String name, @Nullable Object value) {
        if (client) {
            set(name, value);
        }
    }

    private void set(String name, @Nullable Object value) {
        go.accept(query.with(name, value));
    }
}
