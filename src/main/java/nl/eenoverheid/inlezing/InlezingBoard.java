package nl.eenoverheid.inlezing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** How far files are that are being read in this process, who wants to be told, and which must stop. */
@Component
class InlezingBoard {
    private static final int TELL_EVERY = 10;

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Map<InlezingId, Integer> passed = new ConcurrentHashMap<>();
    private final Set<InlezingId> stopped = ConcurrentHashMap.newKeySet();

    /** Follows; the result ends that. */
    Runnable follow(Runnable wake) {
        followers.add(wake);
        return () -> followers.remove(wake);
    }

    void begin(InlezingId id) {
        stopped.remove(id);
        passed.put(id, 0);
        tell();
    }

    /**
     * One government more.
     *
     * @throws StoppedException when somebody asked to stop
     */
    void step(InlezingId id) {
        if (stopped.contains(id)) {
            throw new StoppedException();
        }
        if (passed.merge(id, 1, Integer::sum) % TELL_EVERY == 0) {
            tell();
        }
    }

    void end(InlezingId id) {
        passed.remove(id);
        stopped.remove(id);
        tell();
    }

    /** Whether it is being read here, and was asked to stop. */
    boolean stop(InlezingId id) {
        return passed.containsKey(id) && stopped.add(id);
    }

    /** Governments that were read. */
    int passed(InlezingId id) {
        return passed.getOrDefault(id, 0);
    }

    private void tell() {
        followers.forEach(Runnable::run);
    }

    /** Somebody asked to stop. */
    static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("stopped", null, false, false);
        }
    }
}
