package nl.eenoverheid.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;

/**
 * Makes the index anew when it is missing, belongs to another database, or was made by a version that took words apart in
 * another way. Nobody waits for it; what happens meanwhile is written too. One that was broken off begins again.
 */
class IndexRebuild implements InitializingBean {
    private static final Logger log = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int BATCH = 500;

    private final IndexMark mark;
    private final SearchSources sources;
    private final IndexMapping mapping;
    private final IndexWriting writing;
    private final Clock clock;

    IndexRebuild(IndexMark mark, SearchSources sources, IndexMapping mapping, IndexWriting writing, Clock clock) {
        this.mark = mark;
        this.sources = sources;
        this.mapping = mapping;
        this.writing = writing;
        this.clock = clock;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void rebuildIfNeeded() throws IOException {
        if (mark.holds()) {
            open();
        } else {
            rebuild();
            mark.write();
        }
    }

    /** An index that was made otherwise cannot take what is written from now on, so it goes before anything is. */
    @Override
    public void afterPropertiesSet() throws IOException {
        if (!mark.holds()) {
            mark.remove();
            mapping.makeAnew();
        }
    }

    /** So that the first who types does not wait for it. */
    private void open() {
        mapping.open().close();
    }

    /** Reads everything into an index that was made anew. */
    private void rebuild() {
        Instant start = clock.instant();
        int count = 0;
        for (SearchSource source : sources.all()) {
            count += readAll(source);
        }
        log.info("Index made anew: {} things in {}", count, Duration.between(start, clock.instant()));
    }

    private int readAll(SearchSource source) {
        int count = 0;
        List<Long> ids = source.idsAfter(0, BATCH);
        while (!ids.isEmpty()) {
            writing.reread(source, ids);
            count += ids.size();
            ids = source.idsAfter(ids.getLast(), BATCH);
        }
        return count;
    }
}
