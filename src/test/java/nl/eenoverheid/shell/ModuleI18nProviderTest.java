package nl.eenoverheid.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

@Capability("L9")
class ModuleI18nProviderTest {
    private final ModuleI18nProvider texts = new ModuleI18nProvider();

    @Test
    void findsATextInTheBundleOfItsModule() {
        assertThat(texts.getTranslation("ui.cancel", Locale.of("nl"))).isEqualTo("Annuleer");
        assertThat(texts.getTranslation("ui.cancel", Locale.ENGLISH)).isEqualTo("Cancel");
        assertThat(texts.getTranslation("shared.input.empty", Locale.UK)).isEqualTo("Fill this in.");
    }

    @Test
    void fillsInNumbersAsTheyAreWrittenHere() {
        assertThat(texts.getTranslation("shared.input.tooLong", Locale.of("nl"), 12_000, 4_000))
                .contains("12.000", "4.000");
    }

    @Test
    void speaksDutchToWhoSpeaksNeither() {
        assertThat(texts.getTranslation("ui.cancel", Locale.FRENCH)).isEqualTo("Annuleer");
    }

    @Test
    void aMissingTextIsLoud() {
        assertThat(texts.getTranslation("ui.nothing", Locale.of("nl"))).isEqualTo("!{ui.nothing}!");
        assertThat(texts.getTranslation("nowhere.nothing", Locale.of("nl"))).isEqualTo("!{nowhere.nothing}!");
    }
}
