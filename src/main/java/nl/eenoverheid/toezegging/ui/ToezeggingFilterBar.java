package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.toezegging.ToezeggingService.Orgaan;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Narrows the list: words, the body, the kind, for whom, what is late, what waits for the body, what is over. */
final class ToezeggingFilterBar extends Composite<Div> {
    private final TextField woorden = new TextField();
    private final ComboBox<Orgaan> orgaan = new ComboBox<>();
    private final FilterBar chips = new FilterBar();
    private final transient Consumer<UrlQuery> go;
    private transient UrlQuery query = UrlQuery.of(QueryParameters.empty());

    ToezeggingFilterBar(Consumer<UrlQuery> go) {
        this.go = go;
        String search = getTranslation("toezegging.filter.zoek");
        woorden.setAriaLabel(search);
        woorden.setPlaceholder(search);
        woorden.setClearButtonVisible(true);
        woorden.setMaxLength(ToezeggingQuery.LONGEST);
        woorden.setValueChangeMode(ValueChangeMode.LAZY);
        woorden.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(query.with(ToezeggingQuery.WOORDEN, change.getValue().strip()));
            }
        });
        String every = getTranslation("toezegging.filter.orgaan");
        orgaan.setAriaLabel(every);
        orgaan.setPlaceholder(every);
        orgaan.setClearButtonVisible(true);
        orgaan.setItemLabelGenerator(Orgaan::naam);
        orgaan.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Orgaan chosen = change.getValue();
                go.accept(query.with(
                        ToezeggingQuery.ORGAAN,
                        chosen == null ? null : chosen.id().value()));
            }
        });
        Div fields = new Div(woorden, orgaan);
        fields.addClassNames("eo-filters", "toezegging-zoek");
        getContent().add(fields, chips);
        getContent().addClassName("toezegging-filters");
    }

    /**
     * Shows what is on.
     *
     * @param organen bodies that can be chosen
     */
    void show(UrlQuery query, List<Orgaan> organen) {
        this.query = query;
        orgaan.setItems(organen);
        organen.stream()
                .filter(each -> query.id(ToezeggingQuery.ORGAAN)
                        .equals(Optional.of(each.id().value())))
                .findFirst()
                .ifPresentOrElse(orgaan::setValue, orgaan::clear);
        String words = query.text(ToezeggingQuery.WOORDEN).orElse("");
        if (!woorden.getValue().strip().equals(words)) {
            woorden.setValue(words);
        }
        chips.removeAll();
        if (query.id(ToezeggingRoutes.DOSSIER).isPresent()) {
            chip("toezegging.filter.dossier", ToezeggingRoutes.DOSSIER, null, true);
        }
        for (ToezeggingFilter.Kant kant : ToezeggingFilter.Kant.values()) {
            constant("toezegging.kant." + kant.name(), ToezeggingQuery.KANT, kant.name());
        }
        for (ToezeggingSoort soort : ToezeggingSoort.values()) {
            constant("toezegging.filter." + soort.name(), ToezeggingQuery.SOORT, soort.name());
        }
        if (query.text(ToezeggingQuery.KLAAR).isEmpty()) {
            constant("toezegging.filter.laat", ToezeggingQuery.LAAT, "1");
            constant("toezegging.filter.voorgesteld", ToezeggingQuery.VOORGESTELD, "1");
        }
        constant("toezegging.filter.klaar", ToezeggingQuery.KLAAR, "1");
    }

    private void constant(String key, String name, String value) {
        chip(key, name, value, query.text(name).orElse("").equals(value));
    }

    private void chip(String key, String name, @Nullable String value, boolean on) {
        chips.add(new Chip(getTranslation(key), on, () -> go.accept(query.with(name, on ? null : value))));
    }
}
