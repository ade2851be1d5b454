package nl.eenoverheid.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("G1")
class AfrondingTest {

    @ParameterizedTest
    @CsvSource({"0.5, 1", "-0.5, -1", "1.499, 1", "2.5, 3", "-2.5, -3", "1354.000, 1354"})
    void halvesGoAwayFromZero(BigDecimal bedrag, BigDecimal whole) {
        assertThat(Afronding.whole(bedrag)).isEqualByComparingTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"0.4, true", "-0.4, true", "0, false", "0.000, false", "0.5, false"})
    void somethingIsNotShownAsNothing(BigDecimal bedrag, boolean hides) {
        assertThat(Afronding.hides(bedrag)).isEqualTo(hides);
    }

    @ParameterizedTest
    @CsvSource({"1354, 19251, 70.334009", "0, 10, 0", "-1, 3, -333.333333", "1, 6, 166.666667"})
    void thousandsAreDividedIntoEuro(BigDecimal duizenden, int aantal, BigDecimal per) {
        assertThat(Afronding.per(duizenden, aantal)).isEqualByComparingTo(per);
    }

    @ParameterizedTest
    @CsvSource({"112, 100, 12", "97, 100, -3", "50, -100, 150", "-150, -100, -50", "0, 8, -100", "100.5, 100, 1"})
    void percentsAreOfTheSizeOfTheOther(BigDecimal bedrag, BigDecimal dan, BigDecimal percent) {
        assertThat(Afronding.percent(bedrag, dan).orElseThrow()).isEqualByComparingTo(percent);
    }

    @Test
    void nothingIsAPercentageOfZero() {
        assertThat(Afronding.percent(BigDecimal.TEN, new BigDecimal("0.000"))).isEmpty();
    }
}
