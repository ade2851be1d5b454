package nl.eenoverheid.cijfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13864|13864",
                "3.45|3.45",
                "3,45|3.45",
                "13 864|13864",
                "-2|-2",
                "−2|-2",
                "0,1234|0.1234",
                "1 250 000,5|1250000.5"
            })
    void isReadAsPeopleWriteIt(String typed, String number) {
        assertThat(Getal.of(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13.864", "13,864", "1.000.000", "dertien", "1e5", "NaN", "", "1 2", "٣", "9999999999999999999"})
    void whatCanBeReadInTwoWaysIsRefused(String typed) {
        assertThatThrownBy(() -> Getal.of(typed)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, true",
        "2022-12, true",
        "2022-12-21, true",
        "2022-13, false",
        "2023-02-29, false",
        "21-12-2022, false",
        "1850, false",
        "2022-1, false"
    })
    void aDateIsAsPreciseAsItsSource(String tekst, boolean one) {
        assertThat(Peildatum.isOne(tekst)).isEqualTo(one);
    }
}
