package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartAxisTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void beginsAtZeroAndEndsBeyondTheLargest() {
        assertThat(ChartAxis.of(List.of(131.0, 101.0, 275.0), DUTCH))
                .extracting(ChartAxis.Tick::text)
                .containsExactly("0", "100", "200", "300");
    }

    @Test
    void holdsWhatIsLessThanNothing() {
        assertThat(ChartAxis.of(List.of(-30.0, 50.0), DUTCH))
                .extracting(ChartAxis.Tick::text)
                .containsExactly("\u221240", "\u221220", "0", "20", "40", "60");
    }

    @Test
    void smallAndLargeNumbersAreWrittenAsTheLanguageDoes() {
        assertThat(ChartAxis.of(List.of(0.3), DUTCH))
                .extracting(ChartAxis.Tick::text)
                .contains("0,1");
        assertThat(ChartAxis.of(List.of(30_000.0), DUTCH))
                .extracting(ChartAxis.Tick::text)
                .contains("10.000");
    }

    @Test
    void nothingIsAnAxisToo() {
        assertThat(ChartAxis.of(List.of(), DUTCH)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(ChartAxis.of(List.of(0.0), DUTCH)).hasSizeGreaterThanOrEqualTo(2);
    }
}
