package nl.eenoverheid.afweging.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

@Capability("H5")
class WaysTest {
    private static final Effects TWO = new Effects(-3, 3, List.of(List.of(3.0, -2.0, 1.0), List.of(1.0, 1.0, 1.0)));

    @Test
    void oneWayToEachOtherOutcomeTheNearestFirst() {
        Ways ways = new Ways(TWO, Weights.of(List.of(20, 40, 40)));
        assertThat(ways.top()).isEqualTo(Set.of(1));
        assertThat(ways.nearest()).singleElement().satisfies(way -> {
            assertThat(way.top()).isEqualTo(Set.of(0));
            assertThat(way.interest()).as("22 points fewer here, 23 more there").isEqualTo(1);
            assertThat(way.more()).isFalse();
            assertThat(way.share()).isCloseTo(2.0 / 11, within(1e-9));
        });
        assertThat(ways.of(0)).singleElement().satisfies(way -> {
            assertThat(way.more()).isTrue();
            assertThat(way.share()).isCloseTo(3.0 / 7, within(1e-9));
        });
    }

    @Test
    void whatMakesNoDifferenceChangesNothing() {
        Ways ways = new Ways(TWO, Weights.of(List.of(20, 40, 40)));
        assertThat(ways.of(2)).isEmpty();
        assertThat(ways.never()).containsExactly(2);
        Ways clear =
                new Ways(new Effects(-3, 3, List.of(List.of(2.0, 2.0), List.of(0.0, 0.0))), Weights.of(List.of(1, 1)));
        assertThat(clear.nearest()).isEmpty();
        assertThat(clear.never()).containsExactly(0, 1);
    }
}
