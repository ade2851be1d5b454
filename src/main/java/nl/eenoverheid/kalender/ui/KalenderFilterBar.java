package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.KalenderGroep;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Whose calendar it is, what of it, and in which shape. */
final class KalenderFilterBar extends Composite<Div> {
    private static final int YEARS_AHEAD = 2;

    private final transient Consumer<UrlQuery> go;
    private final transient KalenderTexts texts;
    private final transient List<OrganisatieNaam> all;
    private final transient List<RegioNaam> regions;
    private final MultiSelectComboBox<OrganisatieNaam> organisaties;
    private final ComboBox<RegioNaam> regio;
    private final FilterBar shape = new FilterBar();
    private final FilterBar chips = new FilterBar();
    private final int year;
    private transient UrlQuery query;

    KalenderFilterBar(
            List<OrganisatieNaam> all,
            List<RegioNaam> regions,
            int year,
            KalenderTexts texts,
            UrlQuery query,
            Consumer<UrlQuery> go) {
        this.all = all;
        this.regions = regions;
        this.year = year;
        this.texts = texts;
        this.query = query;
        this.go = go;
        organisaties = FieldTexts.manyField(texts.text("filter.organisaties"));
        organisaties.setItems(all);
        organisaties.setItemLabelGenerator(OrganisatieNaam::naam);
        organisaties.setHelperText(texts.text("filter.organisaties.usual"));
        organisaties.addValueChangeListener(change -> ask(
                change.isFromClient(),
                KalenderQuery.ORGANISATIES,
                KalenderQuery.text(
                        change.getValue().stream().map(OrganisatieNaam::id).toList())));
        regio = new ComboBox<>(texts.text("filter.regio"));
        regio.setItems(regions);
        regio.setItemLabelGenerator(RegioNaam::naam);
        regio.setClearButtonVisible(true);
        regio.addValueChangeListener(change -> ask(
                change.isFromClient(),
                KalenderQuery.REGIO,
                change.getValue() == null ? null : change.getValue().id().value()));
        Div fields = new Div(organisaties, regio);
        fields.addClassName("kalender-vraag");
        getContent().addClassName("eo-col");
        getContent().add(fields, shape, chips);
    }

    /** Shows what is asked. */
    void show(UrlQuery asked, KalenderFilter filter) {
        query = asked;
        Set<OrganisatieNaam> chosen = all.stream()
                .filter(each -> filter.organisaties().contains(each.id()))
                .collect(Collectors.toSet());
        if (!organisaties.getValue().equals(chosen)) {
            organisaties.setValue(chosen);
        }
        regio.setValue(regions.stream()
                .filter(each -> each.id().equals(filter.regio()))
                .findFirst()
                .orElse(null));
        shape.removeAll();
        boolean drawn = KalenderQuery.isYear(asked);
        shape.add(
                new Chip(texts.text("vorm.agenda"), !drawn, () -> go(asked.with(KalenderQuery.VORM, null))).all(),
                new Chip(
                                texts.text("vorm.jaar"),
                                drawn,
                                () -> go(asked.with(KalenderQuery.VORM, KalenderQuery.JAARBEELD)
                                        .with(KalenderQuery.JAAR, filter.jaar() == null ? year : filter.jaar())))
                        .all());
        if (!drawn) {
            shape.add(year(texts.text("filter.komt"), null, filter));
        }
        for (int each = year - 1; each <= year + YEARS_AHEAD; each++) {
            shape.add(year(Integer.toString(each), each, filter));
        }
        chips.removeAll();
        chips.add(chip("filter.wacht", filter.onzeBeurt(), KalenderQuery.WACHT, 1));
        for (KalenderGroep each : KalenderGroep.values()) {
            chips.add(chip("kalenderGroep." + each, each == filter.groep(), KalenderQuery.GROEP, each));
        }
    }

    private Chip year(String label, @Nullable Integer value, KalenderFilter filter) {
        boolean on = value == null ? filter.jaar() == null : value.equals(filter.jaar());
        return new Chip(label, on, () -> go(query.with(KalenderQuery.JAAR, value))).all();
    }

    private Chip chip(String key, boolean on, String name, Object value) {
        return new Chip(texts.text(key), on, () -> go(query.with(name, on ? null : value)));
    }

    private void ask(boolean byHand, String name, @Nullable Object value) {
        if (byHand) {
            go(query.with(name, value));
        }
    }

    private void go(UrlQuery asked) {
        go.accept(asked);
    }
}
