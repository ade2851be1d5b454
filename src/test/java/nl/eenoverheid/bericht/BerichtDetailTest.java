package nl.eenoverheid.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BerichtDetailTest {
    private static final BerichtTekstId ID = new BerichtTekstId(BerichtSoort.UITNODIGING, "nl");

    @Test
    void wordsAreFilledInOnceSoThatNamesAskForNothing() {
        var tekst = new BerichtDetail(
                ID, "Kom naar {werkruimte}", "{uitnodiger} schrijft: {toelichting}\n\n{link}", false, 0);
        var values = Map.of(
                "werkruimte", "Wonen\r\nBcc: x", "uitnodiger", "{link} $1", "toelichting", "", "link", "https://x");

        assertThat(tekst.onderwerp(values)).isEqualTo("Kom naar Wonen Bcc: x");
        assertThat(tekst.tekst(values)).isEqualTo("{link} $1 schrijft: \n\nhttps://x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zonder link", "", "{link} {wachtwoord}", "{link} {}"})
    void textThatCannotWorkIsRefused(String text) {
        assertThatThrownBy(() -> new BerichtData("Onderwerp", text).checked(BerichtSoort.ACCOUNT))
                .isInstanceOf(InvalidInput.class);
    }
}
