package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** What somebody typed for a besluit is there again after the page was closed. */
@Capability("H9")
class BesluitDraftIT extends JourneyTest {
    private static final String WORDS = "Eerst de brug, dan de weg.";

    @Test
    void wordsForABesluitComeBackAlsoWhileSomeFieldsAreNotOnTheScreen() {
        Visitor marieke = visitor(Account.MARIEKE).open("/besluiten/nieuw");
        title(marieke).fill(WORDS);
        marieke.sees("bewaard op dit toestel");

        marieke.open("/besluiten/nieuw");

        assertThat(title(marieke)).hasValue(WORDS);
    }

    private static Locator title(Visitor visitor) {
        return visitor.page().getByLabel("Wat is het besluit, in één zin?");
    }
}
