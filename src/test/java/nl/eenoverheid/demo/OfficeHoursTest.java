package nl.eenoverheid.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Instant NIGHT = Instant.parse("2026-10-15T00:09:00Z");

    private final OfficeHours hours = new OfficeHours(NIGHT, HERE);

    @Test
    void stepsOfADayFollowEachOtherInOfficeHours() {
        assertThat(IntStream.range(0, 40).mapToObj(step -> hours.next(3)))
                .isSorted()
                .allSatisfy(moment -> assertThat(LocalTime.ofInstant(moment, HERE))
                        .isBetween(LocalTime.of(9, 0), LocalTime.of(17, 30)))
                .allSatisfy(
                        moment -> assertThat(LocalDate.ofInstant(moment, HERE)).isEqualTo(LocalDate.of(2026, 10, 12)));
    }

    @Test
    void nothingHappensInTheFuture() {
        assertThat(hours.next(0)).isEqualTo(NIGHT);
    }
}
