package nl.eenoverheid.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Capability("C8")
class WerkdagenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", // New Year's Day
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-04-27", // King's Day
                "2026-05-05", // Liberation Day
                "2026-05-14", // Ascension Day
                "2026-05-25", // Whit Monday
                "2026-12-25", // Christmas
                "2025-04-21", // Easter Monday
                "2025-04-26", // King's Day: the 27th is a Sunday
                "2024-03-29", // Good Friday
                "2024-05-20", // Whit Monday
                "2027-05-06", // Ascension Day
                "2038-04-26", // Easter Monday of the latest Easter
                "2008-03-24", // Easter Monday of a very early Easter
                "2013-04-30" // Queen's Day
            })
    void isHoliday(LocalDate day) {
        assertThat(Werkdagen.isFeestdag(day)).isTrue();
        assertThat(Werkdagen.isWerkdag(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-03", // a Tuesday
                "2026-05-15", // the Friday after Ascension Day: added by the Crown only in some years
                "2026-12-24", // the day before Christmas
                "2025-04-28", // the Monday after a King's Day that was kept on Saturday
                "2013-04-26" // before there was a King's Day
            })
    void isWorkingDay(LocalDate day) {
        assertThat(Werkdagen.isFeestdag(day)).isFalse();
        assertThat(Werkdagen.isWerkdag(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 0, 2026-03-03",
        "2026-03-07, 0, 2026-03-09",
        "2026-03-03, 10, 2026-03-17",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-04-02, 1, 2026-04-07",
        "2026-12-24, 1, 2026-12-28",
        "2026-04-24, 10, 2026-05-12"
    })
    void addsWorkingDays(LocalDate day, int count, LocalDate expected) {
        assertThat(Werkdagen.plus(day, count)).isEqualTo(expected);
    }

    @Test
    void refusesToCountBack() {
        assertThatThrownBy(() -> Werkdagen.plus(LocalDate.of(2026, 3, 3), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-03, 0",
        "2026-03-03, 2026-03-02, 0",
        "2026-03-03, 2026-03-04, 1",
        "2026-03-06, 2026-03-08, 0",
        "2026-03-06, 2026-03-09, 1",
        "2026-02-23, 2026-03-03, 6",
        "2026-04-02, 2026-04-07, 1",
        "2025-12-31, 2026-12-31, 253"
    })
    void countsWorkingDaysBetween(LocalDate after, LocalDate until, int expected) {
        assertThat(Werkdagen.tussen(after, until)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-03, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-02-23, 2026-03-03, 6",
        "2026-02-28, 2026-03-02, 0",
        "2026-02-28, 2026-03-03, 1",
        "2026-02-27, 2026-03-01, 0",
        "2026-04-03, 2026-04-07, 0",
        "2026-04-03, 2026-04-08, 1"
    })
    void saysHowLateSomethingIs(LocalDate uiterlijk, LocalDate today, int expected) {
        assertThat(Werkdagen.teLaat(uiterlijk, today)).isEqualTo(expected);
    }

    @Test
    void theLastDayThatIsLateDividesLateFromInTime() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(today -> {
            LocalDate last = Werkdagen.laatsteDieTeLaatIs(today);
            assertThat(Werkdagen.teLaat(last, today))
                    .as("due %s, today %s", last, today)
                    .isPositive();
            assertThat(Werkdagen.teLaat(last.plusDays(1), today))
                    .as("due after %s, today %s", last, today)
                    .isZero();
        });
    }
}
