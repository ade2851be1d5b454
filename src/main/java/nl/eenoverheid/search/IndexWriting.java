package nl.eenoverheid.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;

/**
 * Reads things from their source and puts them into the index. Reading and handing over are one step at a time, so that of
 * two who read the same thing the last one wins; waiting until it is written is not.
 */
@Component
class IndexWriting {
    private final IndexMapping mapping;
    private final ReentrantLock order = new ReentrantLock();

    IndexWriting(IndexMapping mapping) {
        this.mapping = mapping;
    }

    /** Reads some things again; returns when they can be found, or no longer when they are gone, and survive a power cut. */
    void reread(SearchSource source, Collection<Long> ids) {
        try (SearchSession session = mapping.open()) {
            handOver(session, source, ids).toCompletableFuture().join();
            session.workspace().flush();
            session.workspace().refresh();
        }
    }

    private CompletionStage<?> handOver(SearchSession session, SearchSource source, Collection<Long> ids) {
        order.lock();
        try {
            List<CompletionStage<?>> writes = new ArrayList<>();
            Set<Long> gone = new HashSet<>(ids);
            for (SearchDocument document : source.load(ids)) {
                gone.remove(document.id());
                writes.add(session.indexer().addOrUpdate(new IndexedItem(document)));
            }
            for (Long id : gone) {
                writes.add(session.indexer().delete(IndexedItem.class, IndexedItem.key(source.kind(), id)));
            }
            return CompletableFuture.allOf(
                    writes.stream().map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new));
        } finally {
            order.unlock();
        }
    }
}
