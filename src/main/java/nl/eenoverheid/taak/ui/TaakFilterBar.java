package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Composite;
import java.util.function.Consumer;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Narrows the list: whose turn it is, what is late, what is over, and the dossier somebody came from. */
final class TaakFilterBar extends Composite<FilterBar> {
    private final transient Consumer<UrlQuery> go;

    TaakFilterBar(Consumer<UrlQuery> go) {
        this.go = go;
    }

    /**
     * Shows what is on.
     *
     * @param dossier name of the dossier that the list is narrowed to; empty when it is not
     */
    void show(UrlQuery query, TaakFilter filter, String dossier) {
        getContent().removeAll();
        if (!dossier.isEmpty()) {
            add(query, dossier, TaakRoutes.DOSSIER, null, true);
        }
        for (TaakFilter.Kant kant : TaakFilter.Kant.values()) {
            add(query, getTranslation("taak.kant." + kant.name()), TaakQuery.KANT, kant.name(), kant == filter.kant());
        }
        add(query, getTranslation("taak.filter.alles"), TaakQuery.KANT, TaakQuery.ALLES, filter.kant() == null);
        boolean klaar = query.text(TaakQuery.KLAAR).isPresent();
        if (!klaar) {
            boolean laat = query.text(TaakQuery.LAAT).isPresent();
            add(query, getTranslation("taak.filter.laat"), TaakQuery.LAAT, "1", laat);
        }
        add(query, getTranslation("taak.filter.klaar"), TaakQuery.KLAAR, "1", klaar);
    }

    private void add(UrlQuery query, String label, String name, @Nullable String value, boolean on) {
        getContent().add(new Chip(label, on, () -> go.accept(query.with(name, on ? null : value))));
    }
}
