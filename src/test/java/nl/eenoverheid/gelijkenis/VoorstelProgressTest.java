package nl.eenoverheid.gelijkenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

@Capability("A12")
class VoorstelProgressTest {
    private static final VoorstelId ID = new VoorstelId(7);

    private final VoorstelProgress progress = new VoorstelProgress();
    private final AtomicInteger woken = new AtomicInteger();
    private final Runnable wake = woken::incrementAndGet;

    /** A screen subscribes anew before it gives its earlier subscription up, each time that it is woken. */
    @Test
    void keepsWakingAScreenThatSubscribedAnew() {
        Runnable first = progress.subscribe(ID, wake);
        progress.subscribe(ID, wake);
        first.run();

        progress.end(ID);

        assertThat(woken).hasValue(1);
    }

    @Test
    void wakesNobodyWhoLeft() {
        progress.subscribe(ID, wake).run();
        progress.subscribe(new VoorstelId(8), wake);

        progress.end(ID);

        assertThat(woken).hasValue(0);
    }
}
