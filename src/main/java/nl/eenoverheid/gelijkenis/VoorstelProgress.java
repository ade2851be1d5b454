package nl.eenoverheid.gelijkenis;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Knows which proposals are being made in this process, and wakes the screens that wait for one. */
@Component
public class VoorstelProgress {
    private final Set<VoorstelId> busy = ConcurrentHashMap.newKeySet();
    private final List<Waiting> screens = new CopyOnWriteArrayList<>();

    VoorstelProgress() {}

    /** Wakes a screen each time that one comes further; the result ends that. */
    public Runnable subscribe(VoorstelId id, Runnable wake) {
        Waiting waiting = new Waiting(id, wake);
        screens.add(waiting);
        return () -> screens.remove(waiting);
    }

    void begin(VoorstelId id) {
        busy.add(id);
    }

    void further(VoorstelId id) {
        screens.stream().filter(screen -> screen.id().equals(id)).forEach(screen -> screen.wake()
                .run());
    }

    void end(VoorstelId id) {
        busy.remove(id);
        further(id);
    }

    boolean isBusy(VoorstelId id) {
        return busy.contains(id);
    }

    private record Waiting(VoorstelId id, Runnable wake) {}
}
