package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("L9")
class DatesTest {
    private static final Locale DUTCH = Locale.of("nl");
    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void saysDaysAsPeopleDo() {
        LocalDate day = LocalDate.of(2026, 3, 3);

        assertThat(Dates.day(day, DUTCH)).isEqualTo("di 3 maart");
        assertThat(Dates.date(day, DUTCH)).isEqualTo("3 maart 2026");
        assertThat(Dates.day(day, Locale.ENGLISH)).isEqualTo("Tue 3 March");
    }

    @Test
    void momentsAreInTheTimeOfTheNetherlands() {
        assertThat(Dates.moment(NOW, DUTCH)).isEqualTo("di 3 maart 13.00");
        assertThat(Dates.moment(Instant.parse("2026-07-01T22:30:00Z"), DUTCH)).isEqualTo("do 2 juli 00.30");
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, zojuist",
        "PT1M, 1 minuut",
        "PT59M, 59 minuten",
        "PT5H, 5 uur",
        "PT24H, 1 dag",
        "P13D, 13 dagen",
        "P21D, 3 weken",
        "P75D, 2 maanden",
        "P800D, 2 jaar"
    })
    void saysHowLongAgo(Duration ago, String words) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

        assertThat(Dates.age(NOW.minus(ago), clock, DUTCH)).isEqualTo(words);
    }
}
