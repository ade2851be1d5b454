package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Capability("H11")
class RsinTest {

    @ParameterizedTest
    @CsvSource({
        "123456782, true", // 1×9 + 2×8 + 3×7 + 4×6 + 5×5 + 6×4 + 7×3 + 8×2 − 2 = 154 = 14 × 11
        "111222333, true",
        "999990019, true",
        "123456789, false",
        "132456782, false", // two digits swapped
        "000000000, false",
        "12345678, false",
        "1234567820, false",
        "12345678a, false",
        "'', false"
    })
    void elevenTest(String digits, boolean valid) {
        assertThat(Rsin.of(digits).isPresent()).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void oneWrongDigitIsAlwaysSeen(int place) {
        for (char wrong = '0'; wrong <= '9'; wrong++) {
            StringBuilder digits = new StringBuilder("111222333");
            if (digits.charAt(place) != wrong) {
                digits.setCharAt(place, wrong);
                assertThat(Rsin.of(digits.toString())).as(digits.toString()).isEmpty();
            }
        }
    }

    @Test
    void aWrongOneIsNeverMade() {
        assertThatThrownBy(() -> new Rsin("123456789")).isInstanceOf(IllegalArgumentException.class);
    }
}
