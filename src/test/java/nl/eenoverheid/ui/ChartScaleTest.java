package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartScaleTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void eachClassHoldsAboutAsMany() {
        List<Double> values =
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();
        ChartScale scale = ChartScale.of(values);

        assertThat(names(scale, DUTCH))
                .containsExactly("minder dan 21", "21 tot 41", "41 tot 61", "61 tot 81", "81 en meer");
        assertThat(values.stream().map(scale::level).filter(level -> level == 3))
                .hasSize(20);
    }

    @Test
    void boundsAreRoundAndWrittenAsTheLanguageDoes() {
        ChartScale scale = ChartScale.of(List.of(1_234.0, 2_345.0, 12_345.0, 23_456.0, 123_456.0));

        assertThat(names(scale, DUTCH)).contains("2.300 tot 12.000");
        assertThat(names(scale, Locale.UK)).contains("2,300 tot 12,000");
    }

    @Test
    void whereManyAreTheSameThereAreFewerClasses() {
        ChartScale scale = ChartScale.of(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5));

        assertThat(names(scale, DUTCH)).containsExactly("minder dan 0,25", "0,25 tot 0,5", "0,5 en meer");
        assertThat(scale.level(0.0)).isEqualTo(1);
        assertThat(scale.level(0.25)).isEqualTo(3);
        assertThat(scale.level(0.5)).isEqualTo(5);
        assertThat(scale.levels()).containsExactly(1, 3, 5);
    }

    @Test
    void whatIsNotKnownIsInNoClass() {
        assertThat(ChartScale.of(List.of(1.0, 2.0)).level(null)).isZero();
        assertThat(names(ChartScale.of(List.of()), DUTCH)).isEmpty();
    }

    @Test
    void oneValueForAllHasNoClasses() {
        ChartScale scale =
                ChartScale.of(DoubleStream.generate(() -> 7).limit(20).boxed().toList());

        assertThat(names(scale, DUTCH)).isEmpty();
        assertThat(scale.level(7.0)).isEqualTo(3);
    }

    private static List<String> names(ChartScale scale, Locale locale) {
        return scale.names(locale, (key, params) -> switch (key) {
            case "ui.chart.scale.below" -> "minder dan " + params[0];
            case "ui.chart.scale.between" -> params[0] + " tot " + params[1];
            default -> params[0] + " en meer";
        });
    }
}
