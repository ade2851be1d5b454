package nl.eenoverheid.huisstijl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Capability("L10")
class StyleFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"variables.css", "THEMA.CSS"})
    void takesAStyleSheet(String name) {
        assertThat(StyleFile.of("licht", name, ":root{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new StyleFile(name, ":root{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables.css.exe", "css", "", "a.svg"})
    void isCalledAStyleSheet(String name) {
        assertRefused(name, new byte[0], "huisstijl.input.kind");
    }

    @Test
    void isText() {
        assertRefused("a.css", new byte[] {(byte) 0xff, (byte) 0xfe}, "huisstijl.input.kind");
        assertRefused("a.css", new byte[] {'P', 'K', 3, 4, 0}, "huisstijl.input.kind");
    }

    @Test
    void isSmall() {
        assertRefused("a.css", new byte[StyleFile.LARGEST + 1], "huisstijl.input.large");
    }

    private static void assertRefused(String name, byte[] sent, String key) {
        assertThatThrownBy(() -> StyleFile.of("donker", name, sent))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.problems().getFirst())
                        .extracting(InvalidInput.Problem::field, InvalidInput.Problem::key)
                        .containsExactly("donker", key));
    }
}
