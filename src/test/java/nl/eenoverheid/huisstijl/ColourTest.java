package nl.eenoverheid.huisstijl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Capability("L10")
class ColourTest {

    /** Known values of the formula of WCAG 2.2. */
    @ParameterizedTest
    @CsvSource({
        "#000, #fff, 21",
        "#fff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#f00, #fff, 4.0"
    })
    void contrastIsThatOfWcag(String front, String back, double ratio) {
        Colour one = Colour.parse(front).orElseThrow();
        Colour two = Colour.parse(back).orElseThrow();

        assertThat(one.contrast(two)).isCloseTo(ratio, within(0.01));
        assertThat(two.contrast(one)).isEqualTo(one.contrast(two));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#0B5D6B | #0b5d6b",
                "#abc | #aabbcc",
                "#abcf | #aabbcc",
                "#0b5d6bff | #0b5d6b",
                "rgb(11, 93, 107) | #0b5d6b",
                "rgb(11 93 107) | #0b5d6b",
                "white | #ffffff"
            })
    void readsColours(String text, String css) {
        assertThat(Colour.parse(text).orElseThrow().css()).isEqualTo(css);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#12",
                "#12345",
                "#0b5d6b80",
                "#abcff",
                "#aabbccf",
                "red;",
                "rgb(1,2)",
                "rgba(1,2,3,.5)",
                "url(x)",
                "var(--x)"
            })
    void refusesWhatIsNoPlainColour(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @Test
    void channelsEndAt255() {
        assertThat(Colour.parse("rgb(999, 0, 0)").orElseThrow().css()).isEqualTo("#ff0000");
    }
}
