package nl.eenoverheid.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import org.junit.jupiter.api.Test;

@Capability("I9")
class PresenceTest {
    private static final Item ITEM = new Item(ItemSoort.DUIDING, 7);

    private static final List<Long> SHARED = List.of(1L);

    private final Presence presence = new Presence();
    private final SignedIn anouk = People.known(1, "Anouk", 10, "Zwolle", Set.of());
    private final SignedIn berend = People.known(2, "Berend", 11, "Dalfsen", Set.of());

    @Test
    void whoSharesNoWerkruimteDoesNotLearnOfTheOther() {
        var seenByAnouk = new AtomicReference<List<Presence.Present>>();
        presence.enter(ITEM, anouk, List.of(1L, 2L), seenByAnouk::set);
        presence.enter(ITEM, berend, List.of(3L), others -> assertThat(others).isEmpty());
        assertThat(seenByAnouk.get()).isEmpty();
    }

    @Test
    void eachSeesTheOthersAndNobodyStaysBehind() {
        var seenByAnouk = new AtomicReference<List<Presence.Present>>(List.of());
        var seenByBerend = new AtomicReference<List<Presence.Present>>(List.of());
        Presence.Visit first = presence.enter(ITEM, anouk, SHARED, seenByAnouk::set);
        Presence.Visit second = presence.enter(ITEM, berend, SHARED, seenByBerend::set);

        assertThat(seenByAnouk.get()).containsExactly(new Presence.Present("Berend", "Dalfsen", Set.of()));
        assertThat(seenByBerend.get()).containsExactly(new Presence.Present("Anouk", "Zwolle", Set.of()));
        second.writes(true);
        assertThat(seenByAnouk.get())
                .containsExactly(new Presence.Present("Berend", "Dalfsen", Set.of(Presence.WHOLE)));

        second.leave();
        second.leave();
        assertThat(seenByAnouk.get()).isEmpty();
        first.leave();
        assertThat(presence.size()).isZero();
    }

    @Test
    void twoScreensOfOnePersonCountOnceAndNotForThemselves() {
        var seenByAnouk = new AtomicReference<List<Presence.Present>>(List.of());
        presence.enter(ITEM, anouk, SHARED, seenByAnouk::set);
        presence.enter(ITEM, berend, SHARED, others -> {});
        Presence.Visit again = presence.enter(ITEM, berend, SHARED, others -> {});
        presence.enter(ITEM, anouk, SHARED, others -> {});

        assertThat(seenByAnouk.get()).extracting(Presence.Present::naam).containsExactly("Berend");
        again.writesIn(Set.of("alinea 2"));
        assertThat(seenByAnouk.get())
                .as("in which part, on whichever screen")
                .containsExactly(new Presence.Present("Berend", "Dalfsen", Set.of("alinea 2")));
        again.leave();
        assertThat(seenByAnouk.get()).extracting(Presence.Present::naam).containsExactly("Berend");
        assertThat(presence.size()).isEqualTo(3);
    }

    @Test
    void aScreenThatFailsDoesNotHinderTheOthers() {
        var seenByBerend = new AtomicReference<List<Presence.Present>>(List.of());
        presence.enter(ITEM, anouk, SHARED, others -> {
            throw new IllegalStateException("closed");
        });
        presence.enter(ITEM, berend, SHARED, seenByBerend::set);
        assertThat(seenByBerend.get()).hasSize(1);
    }
}
