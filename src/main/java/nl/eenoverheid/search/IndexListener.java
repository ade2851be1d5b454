package nl.eenoverheid.search;

import java.util.List;
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
    private static final int TOGETHER = 20;

    private final SearchSources sources;
    private final IndexWriting writing;

    IndexListener(SearchSources sources, IndexWriting writing) {
        this.sources = sources;
        this.writing = writing;
    }

    /** Not in a transaction of its own: a connection must not wait for the disk of the index. */
    @Async
    @TransactionalEventListener(condition = "@searchSources.hear(#event)")
    void on(WerkruimteEvent event) {
        sources.all().stream()
                .filter(source -> source.hears(event))
                .forEach(source -> reread(source, source.about(event)));
    }

    @Async
    @TransactionalEventListener
    void on(ItemsReworded event) {
        for (SearchSource source : sources.all()) {
            reread(
                    source,
                    event.items().stream()
                            .flatMap(item -> source.about(item).stream())
                            .distinct()
                            .toList());
        }
    }

    /** Few at a time: the words of a thing can be a book. */
    private void reread(SearchSource source, List<Long> ids) {
        for (int first = 0; first < ids.size(); first += TOGETHER) {
            writing.reread(source, ids.subList(first, Math.min(ids.size(), first + TOGETHER)));
        }
    }
}
