package nl.eenoverheid.search;

import java.util.List;
import java.util.Objects;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads a thing again after something happened to it. What could not be written is heard again until it is; reading it
 * twice makes no difference.
 */
@Component
class IndexListener {
    private final SearchSources sources;
    private final IndexWriting writing;

    IndexListener(SearchSources sources, IndexWriting writing) {
        this.sources = sources;
        this.writing = writing;
    }

    /** Not in a transaction of its own: a connection must not wait for the disk of the index. */
    @Async
    @TransactionalEventListener(condition = "@searchSources.know(#event.item())")
    void on(WerkruimteEvent event) {
        reread(event.item());
    }

    @Async
    @TransactionalEventListener
    void on(ItemsReworded event) {
        event.items().stream().filter(sources::know).forEach(this::reread);
    }

    private void reread(Item item) {
        SearchSource source = Objects.requireNonNull(sources.of(item.soort()));
        writing.reread(source, List.of(item.id()));
    }
}
