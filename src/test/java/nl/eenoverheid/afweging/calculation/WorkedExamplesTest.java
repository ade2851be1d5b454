package nl.eenoverheid.afweging.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Weighing held against worked examples that others published. */
@Capability("H5")
class WorkedExamplesTest {
    private static final int ADDISON = 0;
    private static final int ELTON = 4;

    /**
     * P. Goodwin and G. Wright, Decision Analysis for Management Judgment, 3rd edition (Wiley, 2004), chapter 3: where to have
     * an office. Values of the seven offices on closeness to customers, visibility, image, size, comfort and car parking; the
     * swing weights are 100, 80, 70, 30, 20 and 10, which the book rounds to 32, 26, 23, 10, 6 and 3 (table 3.2). One row of
     * values, several totals and the point where the order turns were found quoted; the other values were written down from
     * memory, and add up to those totals. The book itself was not at hand.
     */
    private static final Effects OFFICES = scores(
            0,
            100,
            List.of(100, 60, 100, 75, 0, 90),
            List.of(20, 80, 10, 30, 100, 30),
            List.of(80, 70, 0, 0, 10, 100),
            List.of(70, 50, 30, 55, 30, 90),
            List.of(40, 60, 90, 100, 60, 70),
            List.of(0, 0, 70, 0, 80, 0),
            List.of(60, 100, 20, 50, 50, 80));

    private static final Weights OFFICE_ROUNDED = Weights.of(List.of(32, 26, 23, 10, 6, 3));

    /** The same book: turnover is closeness, visibility and image together; working conditions are the other three. */
    private static final Effects OFFICES_BY_GROUP = grouped(OFFICES, List.of(100, 80, 70, 30, 20, 10));

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(
                        "Goodwin and Wright, table 3.2",
                        OFFICES,
                        OFFICE_ROUNDED,
                        List.of(80.8, 39.4, 47.4, 52.3, 64.8, 20.9, 60.2)),
                Arguments.of(
                        "E. Triantaphyllou, Multi-Criteria Decision Making: A Comparative Study (Kluwer, 2000), weighted sum",
                        scores(0, 30, List.of(25, 20, 15, 30), List.of(10, 30, 20, 30), List.of(30, 10, 30, 10)),
                        Weights.of(List.of(0.20, 0.15, 0.40, 0.25)),
                        List.of(21.50, 22.00, 22.00)),
                Arguments.of(
                        "Location factor rating method, teaching note (scribd.com/document/469512681)",
                        scores(
                                0,
                                100,
                                List.of(20, 30, 80, 70, 80, 20),
                                List.of(40, 30, 20, 70, 30, 40),
                                List.of(60, 40, 10, 45, 50, 90),
                                List.of(35, 60, 20, 50, 60, 50),
                                List.of(55, 80, 20, 50, 50, 60)),
                        Weights.of(List.of(90, 60, 30, 30, 50, 65)),
                        List.of(41.23, 37.54, 54.77, 46.46, 56.15)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void totalsAreThoseOfTheBook(String source, Effects effects, Weights weights, List<Double> totals) {
        for (int option = 0; option < totals.size(); option++) {
            Range total = effects.total(option, weights);
            assertThat(total.isExact()).isTrue();
            assertThat(total.low()).as(source).isCloseTo(totals.get(option), within(0.005));
        }
    }

    @Test
    void aTieIsATie() {
        Effects effects = scores(0, 30, List.of(25, 20, 15, 30), List.of(10, 30, 20, 30), List.of(30, 10, 30, 10));
        assertThat(effects.top(Weights.of(List.of(20, 15, 40, 25))))
                .as("Triantaphyllou: 22.00 and 22.00")
                .isEqualTo(Set.of(1, 2));
    }

    /** The same chapter, figure 3.7: the office in Elton Street is highest as long as turnover counts for less than 52.1. */
    @Test
    void theOrderTurnsWhereTheBookSaysSo() {
        Weights weights = Weights.of(List.of(81, 19));
        assertThat(OFFICES_BY_GROUP.total(ELTON, weights.moved(0, 0)).low()).isCloseTo(81.7, within(0.05));
        assertThat(OFFICES_BY_GROUP.total(ELTON, weights.moved(0, 1)).low()).isCloseTo(60.4, within(0.05));
        Sensitivity turnover = new Sensitivity(OFFICES_BY_GROUP, weights, 0);
        assertThat(turnover.tips()).singleElement().satisfies(tip -> {
            assertThat(tip.share() * 100).isCloseTo(52.1, within(0.05));
            assertThat(tip.below()).containsExactly(ELTON);
            assertThat(tip.above()).containsExactly(ADDISON);
        });
        assertThat(turnover.crossing(6, 2))
                .as("Gorton Square always above Carlisle Walk")
                .isEmpty();
    }

    /**
     * E. Triantaphyllou and A. Sánchez, A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria Decision Making
     * Methods, Decision Sciences 28 (1997): two options change places when a weight goes down by the difference of their
     * totals over the difference of their effects, after which all weights are made to add up to 1 again.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void crossingsAgreeWithAnotherWayToFindThem(String source, Effects effects, Weights weights) {
        int checked = 0;
        for (int interest = 0; interest < weights.size(); interest++) {
            var sensitivity = new Sensitivity(effects, weights, interest);
            for (int one = 0; one < effects.size(); one++) {
                for (int other = 0; other < effects.size(); other++) {
                    double steepness = effect(effects, one, interest) - effect(effects, other, interest);
                    double gap = effects.total(one, weights).low()
                            - effects.total(other, weights).low();
                    double less = gap / steepness;
                    double share = (weights.share(interest) - less) / (1 - less);
                    if (Double.isFinite(share) && share > 0 && share < 1) {
                        assertThat(sensitivity.crossing(one, other).orElseThrow())
                                .as("%s: %s and %s by %s", source, one, other, interest)
                                .isCloseTo(share, within(1e-9));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).as("crossings compared").isPositive();
    }

    private static double effect(Effects effects, int option, int interest) {
        Double effect = effects.options().get(option).get(interest);
        return effect == null ? Double.NaN : effect;
    }

    @SafeVarargs
    private static Effects scores(double lowest, double highest, List<Integer>... options) {
        return new Effects(
                lowest,
                highest,
                Arrays.stream(options)
                        .map(row -> row.stream().map(Integer::doubleValue).toList())
                        .toList());
    }

    /** Two interests, the first three and the last three of six together. */
    private static Effects grouped(Effects effects, List<Integer> swings) {
        return new Effects(
                0,
                100,
                IntStream.range(0, effects.size())
                        .mapToObj(option -> List.of(mean(effects, option, swings, 0), mean(effects, option, swings, 3)))
                        .toList());
    }

    private static double mean(Effects effects, int option, List<Integer> swings, int from) {
        Weights group = Weights.of(swings.subList(from, from + 3));
        return new Effects(0, 100, List.of(effects.options().get(option).subList(from, from + 3)))
                .total(0, group)
                .low();
    }
}
