package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import nl.eenoverheid.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Capability("G1")
class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "nl, 195361.4, 195.361",
        "en, 195361.5, '195,362'",
        "nl, -2522, \u22122.522",
        "nl, 0, 0",
        "nl, 0.2, '<\u00A01'",
        "nl, -0.2, '>\u00A0\u22121'"
    })
    void amountsAreWrittenAsTheLanguageDoes(Locale locale, BigDecimal amount, String text) {
        assertThat(Amounts.whole(amount, locale)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"12, '+\u00A012\u00A0%'", "-3, '\u2212\u00A03\u00A0%'", "0, '0\u00A0%'", "1545, '+\u00A01.545\u00A0%'"})
    void differencesHaveASign(BigDecimal difference, String text) {
        assertThat(Amounts.percent(difference, Locale.of("nl"))).isEqualTo(text);
    }
}
