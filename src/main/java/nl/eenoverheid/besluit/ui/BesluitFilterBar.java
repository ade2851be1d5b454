package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Composite;
import java.util.function.Consumer;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitStatus;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;

/** Narrows the list: what asks to be looked at again, what is prepared, or one result. */
final class BesluitFilterBar extends Composite<FilterBar> {
    private final transient Consumer<UrlQuery> go;

    BesluitFilterBar(Consumer<UrlQuery> go) {
        this.go = go;
    }

    void show(UrlQuery query) {
        getContent().removeAll();
        add(query, BesluitQuery.HERZIEN, "1", "besluit.filter.herzien");
        add(query, BesluitQuery.STATUS, BesluitStatus.VOORBEREIDING.name(), "besluit.status.VOORBEREIDING");
        for (BesluitResultaat resultaat : BesluitResultaat.values()) {
            add(query, BesluitQuery.RESULTAAT, resultaat.name(), "besluit.resultaat." + resultaat.name());
        }
    }

    /** One chip is on at a time: these are different questions, not parts of one. */
    private void add(UrlQuery query, String name, String value, String key) {
        boolean on = query.text(name).filter(value::equals).isPresent();
        UrlQuery cleared = BesluitQuery.cleared(query);
        getContent().add(new Chip(getTranslation(key), on, () -> go.accept(on ? cleared : cleared.with(name, value))));
    }
}
