package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;

/** Narrows the list by who decides, with how many open questions there are of each, and to what is over. */
final class KnoopFilterBar extends Composite<FilterBar> {
    private final transient Consumer<UrlQuery> go;

    KnoopFilterBar(Consumer<UrlQuery> go) {
        this.go = go;
    }

    void show(UrlQuery query, Map<BeslisStand, Integer> standen) {
        getContent().removeAll();
        for (BeslisStand stand : BeslisStand.values()) {
            String label = getTranslation(
                    "knoop.filter.stand", getTranslation("knoop.beslisStand." + stand), standen.getOrDefault(stand, 0));
            getContent().add(chip(query, label, KnoopQuery.STAND, stand));
        }
        for (KnoopStatus status : List.of(KnoopStatus.BESLIST, KnoopStatus.INGETROKKEN)) {
            String label = getTranslation("knoop.knoopStatus." + status);
            getContent().add(chip(query, label, KnoopQuery.STATUS, status));
        }
    }

    private Chip chip(UrlQuery query, String label, String name, Enum<?> value) {
        boolean on = query.text(name).filter(value.name()::equals).isPresent();
        UrlQuery without = KnoopQuery.cleared(query);
        return new Chip(label, on, () -> go.accept(on ? without : without.with(name, value.name())));
    }
}
