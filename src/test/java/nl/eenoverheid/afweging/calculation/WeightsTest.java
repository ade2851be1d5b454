package nl.eenoverheid.afweging.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("H5")
class WeightsTest {

    @Test
    void movingOneKeepsTheProportionsOfTheOthers() {
        Weights moved = Weights.of(List.of(50, 30, 20)).moved(0, 0.75);
        assertThat(moved.shares()).hasSize(3);
        assertThat(moved.share(0)).isCloseTo(0.75, within(1e-9));
        assertThat(moved.share(1)).isCloseTo(0.15, within(1e-9));
        assertThat(moved.share(2)).isCloseTo(0.10, within(1e-9));
        assertThat(Weights.of(List.of(100, 0, 0)).moved(0, 0.5).shares())
                .as("nothing to keep the proportion of")
                .containsExactly(0.5, 0.25, 0.25);
        assertThat(Weights.of(List.of(100)).moved(0, 1).shares()).containsExactly(1.0);
    }

    @Test
    void eachPartyCountsTheSame() {
        Weights together = Weights.mean(List.of(Weights.of(List.of(90, 10)), Weights.of(List.of(1, 3))));
        assertThat(together.share(0)).isCloseTo((0.9 + 0.25) / 2, within(1e-9));
    }

    @Test
    void nothingAndNonsense() {
        assertThat(Weights.of(List.of(0, 0)).shares()).containsExactly(0.5, 0.5);
        assertThatThrownBy(() -> Weights.of(List.of(-1, 101))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.of(List.of(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotKnownIsARangeAndNeverZero() {
        Effects effects = new Effects(-3, 3, List.of(Arrays.asList(2.0, null), List.of(1.0, 0.0)));
        Weights weights = Weights.of(List.of(60, 40));
        assertThat(effects.total(0, weights).low()).isCloseTo(1.2 - 1.2, within(1e-9));
        assertThat(effects.total(0, weights).high()).isCloseTo(1.2 + 1.2, within(1e-9));
        assertThat(effects.total(1, weights).isExact()).isTrue();
        assertThat(effects.top(weights)).as("either can be the highest").isEqualTo(Set.of(0, 1));
        assertThat(effects.top(Weights.of(List.of(95, 5)))).isEqualTo(Set.of(0));
        assertThatThrownBy(() -> new Sensitivity(effects, weights, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Sensitivity(effects.assuming(-3), weights, 0).tips()).hasSize(1);
        assertThat(new Sensitivity(effects.assuming(3), weights, 0).tips()).isEmpty();
    }

    @Test
    void partiesDifferInWeightsAndInWhatComesOut() {
        Effects effects = new Effects(-3, 3, List.of(List.of(3.0, -1.0, 0.0), List.of(-1.0, 2.0, 0.0)));
        Differences differences = new Differences(
                effects,
                List.of(
                        Weights.of(List.of(70, 10, 20)),
                        Weights.of(List.of(20, 60, 20)),
                        Weights.of(List.of(60, 20, 20))));
        assertThat(differences.spreads())
                .extracting(Differences.Spread::interest)
                .as("the two on which they are apart by 50 points, then the one on which they agree")
                .containsExactly(0, 1, 2);
        assertThat(differences.apart()).containsExactly(new Differences.Pair(0, 1, 0), new Differences.Pair(1, 2, 0));
        assertThat(new Differences(effects, List.of()).spreads()).isEmpty();
    }

    @Test
    void optionsThatAreTheSameNeverTip() {
        Effects same = new Effects(-3, 3, List.of(List.of(1.0, 2.0), List.of(1.0, 2.0)));
        Sensitivity sensitivity = new Sensitivity(same, Weights.of(List.of(50, 50)), 0);
        assertThat(sensitivity.tips()).isEmpty();
        assertThat(sensitivity.crossing(0, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'1,1,1', '34,33,33'",
        "'0,0,0,0', '25,25,25,25'",
        "'40,40,40', '34,33,33'",
        "'50,30,20', '50,30,20'",
        "'7', '100'",
        "'100,1', '99,1'",
        "'3,0,4', '43,0,57'"
    })
    void pointsBecomeAHundred(String points, String hundred) {
        assertThat(Points.toHundred(numbers(points))).isEqualTo(numbers(hundred));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
