package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.bezoek.BezoekChoice;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Narrows the list: what is on stands there as a chip, the rest is one click away. */
final class SignaalFilterBar extends Div {
    private static final int RECENT_DAYS = 30;

    private final transient Consumer<UrlQuery> go;
    private final Clock clock;
    private final List<OrganisatieNaam> gemeenten;
    private final List<Keuze> themas;
    private final List<Keuze> aanleidingen;
    private final transient List<BezoekChoice> bezoeken;
    private final ComboBox<OrganisatieNaam> gemeente = new ComboBox<>();
    private final ComboBox<Keuze> thema = new ComboBox<>();
    private final ComboBox<Keuze> aanleiding = new ComboBox<>();
    private final ComboBox<BezoekChoice> bezoek = new ComboBox<>();
    private final DossierField dossier;
    private final Select<SignaalSoort> soort = new Select<>();
    private final Select<SignaalStatus> status = new Select<>();
    private final Select<SignaalFilter.Behandeling> behandeling = new Select<>();
    private final Button more = new Button();
    private final FilterBar bar = new FilterBar();
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    SignaalFilterBar(FilterKeuzes keuzes, Clock clock, Consumer<UrlQuery> go) {
        this.go = go;
        this.clock = clock;
        gemeenten = keuzes.gemeenten();
        themas = keuzes.themas();
        aanleidingen = keuzes.aanleidingen();
        bezoeken = keuzes.bezoeken();
        dossier = new DossierField(
                keuzes.dossiers(), chosen -> set(SignaalQuery.DOSSIER, chosen == null ? null : chosen.id()));
        fill();
        more.setText(getTranslation("signaal.filter.more"));
        more.addClassName("eo-chip");
        Popover popover = new Popover(panel());
        popover.setTarget(more);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("signaal.filter.label"));
        add(bar, popover);
    }

    void show(UrlQuery query) {
        this.query = query;
        gemeente.setValue(find(
                gemeenten, query.id(SignaalQuery.GEMEENTE), each -> each.id().value()));
        thema.setValue(find(themas, query.id(SignaalQuery.THEMA), Keuze::id));
        aanleiding.setValue(find(aanleidingen, query.id(SignaalQuery.AANLEIDING), Keuze::id));
        soort.setValue(query.constant(SignaalQuery.SOORT, SignaalSoort.class).orElse(null));
        status.setValue(query.constant(SignaalQuery.STATUS, SignaalStatus.class).orElse(null));
        bezoek.setValue(
                find(bezoeken, query.id(SignaalQuery.BEZOEK), each -> each.id().value()));
        behandeling.setValue(query.constant(SignaalQuery.BEHANDELING, SignaalFilter.Behandeling.class)
                .orElse(null));
        dossier.show(query.id(SignaalQuery.DOSSIER));
        bar.removeAll();
        bar.add(chips().toArray(Component[]::new));
        bar.add(more);
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        query.id(SignaalQuery.BEZOEK).ifPresent(id -> chips.add(active(bezoekName(), SignaalQuery.BEZOEK)));
        query.id(SignaalQuery.DOSSIER).ifPresent(id -> chips.add(active(dossier.chip(), SignaalQuery.DOSSIER)));
        Optional.ofNullable(gemeente.getValue())
                .ifPresent(value -> chips.add(active(value.naam(), SignaalQuery.GEMEENTE)));
        Optional.ofNullable(thema.getValue())
                .ifPresent(value -> chips.add(active(SignaalTexts.name(value, getLocale()), SignaalQuery.THEMA)));
        Optional.ofNullable(aanleiding.getValue())
                .ifPresent(value -> chips.add(active(SignaalTexts.name(value, getLocale()), SignaalQuery.AANLEIDING)));
        Optional.ofNullable(soort.getValue())
                .ifPresent(value ->
                        chips.add(active(getTranslation("signaal.soort." + value.name()), SignaalQuery.SOORT)));
        Optional.ofNullable(status.getValue())
                .ifPresent(value ->
                        chips.add(active(getTranslation("signaal.status." + value.name()), SignaalQuery.STATUS)));
        Optional.ofNullable(behandeling.getValue())
                .ifPresentOrElse(
                        value -> chips.add(active(
                                getTranslation("signaal.behandeling." + value.name()), SignaalQuery.BEHANDELING)),
                        () -> chips.add(waiting()));
        String since = Dates.dayOf(clock.instant()).minusDays(RECENT_DAYS).toString();
        chips.add(toggle(getTranslation("signaal.filter.recent", RECENT_DAYS), SignaalQuery.SINDS, since));
        chips.add(toggle(getTranslation("signaal.filter.beloofd"), SignaalQuery.BELOOFD, "1"));
        return chips;
    }

    /** A bezoek of long ago is not among the choices. */
    private String bezoekName() {
        return bezoek.getValue() == null
                ? getTranslation("signaal.filter.bezoek.one")
                : getTranslation(
                        "signaal.filter.bezoek.during", bezoek.getValue().titel());
    }

    /** The one that people look at every day is one click away. */
    private Chip waiting() {
        SignaalFilter.Behandeling value = SignaalFilter.Behandeling.WACHT_OP_ONS;
        return toggle(getTranslation("signaal.behandeling." + value.name()), SignaalQuery.BEHANDELING, value.name());
    }

    private Chip active(String label, String name) {
        return new Chip(label, true, () -> set(name, null));
    }

    private Chip toggle(String label, String name, String value) {
        boolean on = query.text(name).isPresent();
        return new Chip(label, on, () -> set(name, on ? null : value));
    }

    private void set(String name, @Nullable Object value) {
        go.accept(query.with(name, value));
    }

    private void fill() {
        gemeente.setLabel(getTranslation("signaal.filter.gemeente"));
        gemeente.setItems(gemeenten);
        gemeente.setItemLabelGenerator(OrganisatieNaam::naam);
        gemeente.addValueChangeListener(
                event -> fromClient(event.isFromClient(), SignaalQuery.GEMEENTE, event.getValue(), value -> value.id()
                        .value()));
        bezoek.setLabel(getTranslation("signaal.filter.bezoek"));
        bezoek.setItems(bezoeken);
        bezoek.setItemLabelGenerator(BezoekChoice::titel);
        bezoek.setVisible(!bezoeken.isEmpty());
        bezoek.setClearButtonVisible(true);
        bezoek.addValueChangeListener(
                event -> fromClient(event.isFromClient(), SignaalQuery.BEZOEK, event.getValue(), value -> value.id()
                        .value()));
        fill(thema, "signaal.filter.thema", themas, SignaalQuery.THEMA);
        fill(aanleiding, "signaal.filter.aanleiding", aanleidingen, SignaalQuery.AANLEIDING);
        fill(soort, "signaal.filter.soort", SignaalSoort.values(), "signaal.soort.", SignaalQuery.SOORT);
        fill(
                behandeling,
                "signaal.filter.behandeling",
                SignaalFilter.Behandeling.values(),
                "signaal.behandeling.",
                SignaalQuery.BEHANDELING);
        fill(status, "signaal.filter.status", SignaalStatus.values(), "signaal.status.", SignaalQuery.STATUS);
    }

    private void fill(ComboBox<Keuze> box, String label, List<Keuze> items, String name) {
        box.setLabel(getTranslation(label));
        box.setItems(items);
        box.setItemLabelGenerator(each -> SignaalTexts.name(each, getLocale()));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(event -> fromClient(event.isFromClient(), name, event.getValue(), Keuze::id));
    }

    private <E extends Enum<E>> void fill(Select<E> select, String label, E[] items, String texts, String name) {
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("signaal.filter.all"));
        select.setItemLabelGenerator(
                each -> each == null ? getTranslation("signaal.filter.all") : getTranslation(texts + each.name()));
        select.addValueChangeListener(event -> fromClient(event.isFromClient(), name, event.getValue(), Enum::name));
    }

    private <T> void fromClient(boolean client, String name, @Nullable T value, Function<T, Object> id) {
        if (client) {
            set(name, value == null ? null : id.apply(value));
        }
    }

    private Component panel() {
        Div panel = new Div(gemeente, thema, dossier, soort, status, behandeling, aanleiding, bezoek);
        panel.addClassName("eo-filter-panel");
        return panel;
    }

    private static <T> @Nullable T find(List<T> items, Optional<Long> id, Function<T, Long> idOf) {
        return id.flatMap(wanted -> items.stream()
                        .filter(item -> idOf.apply(item).equals(wanted))
                        .findFirst())
                .orElse(null);
    }
}
