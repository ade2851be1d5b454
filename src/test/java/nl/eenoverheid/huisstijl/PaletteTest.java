package nl.eenoverheid.huisstijl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a file of somebody to a style sheet of ours. */
@Capability("L10")
class PaletteTest {
    private static final String PURPLE = ":root { --basis-color-action-1-color-default: #8a3a9f; }";

    @ParameterizedTest
    @EnumSource
    void ourOwnColoursAreThoseOfTheStyleSheet(StyleToken token) throws IOException {
        String styles = Files.readString(Path.of("src/main/resources/META-INF/resources/styles.css"));

        assertThat(styles)
                .contains(token.property() + ": light-dark("
                        + token.own(Scheme.LIGHT).css() + ", "
                        + token.own(Scheme.DARK).css() + ");");
    }

    @Test
    void ourOwnColoursCanBeRead() {
        assertThat(palette(":root { --basis-focus-color: #0b5d6b }").contrasts())
                .hasSize(2 * ContrastPair.ALL.size())
                .allMatch(Contrast::isEnough);
    }

    @Test
    void whatIsNotSetStaysOurs() {
        Palette palette = palette(PURPLE);

        assertThat(colour(palette, StyleToken.ACTION, Scheme.LIGHT)).isEqualTo("#8a3a9f");
        assertThat(palette.swatch(StyleToken.ACTION, Scheme.DARK))
                .isEqualTo(Swatch.ours(StyleToken.ACTION, Scheme.DARK));
        assertThat(palette.swatch(StyleToken.PAGE, Scheme.LIGHT)).isEqualTo(Swatch.ours(StyleToken.PAGE, Scheme.LIGHT));
        assertThat(palette.isDark()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root{--basis-focus-color:light-dark(#111111,#eeeeee)}",
                ":root{--basis-focus-color:#111;--other:1px} @media (prefers-color-scheme: dark){:root{--basis-focus-color:#eee}}",
                ".theme{--basis-focus-color:#111} .theme--dark{--basis-focus-color:#eee;}",
                ":root{--basis-focus-color:var(--a);--a:light-dark(#111,#eee)}",
                ":root{--basis-focus-color:var(--a);--a:#111} .dark{--a:var(--pale)} :root{--pale:#eee}",
                ":root{--basis-focus-color:light-dark(rgb(17, 17, 17),var(--not, #eee))}",
                "@charset 'utf-8'; @layer a, b; @layer a{:root{--basis-focus-color:light-dark(#111,#eee)}}",
                ":root{--font:'a;b{c}';--basis-focus-color:light-dark(#111,#eee)}",
                ":root{--basis-focus-color:light-dark(#111,#eee)} @media print{:root{--basis-focus-color:#f00}}",
                "/* url(x) in a comment */ :root{--basis-focus-color:light-dark(var(--a), #eee);--a:#111;color:red}"
            })
    void readsBothSchemes(String css) {
        Palette palette = palette(css);

        assertThat(colour(palette, StyleToken.FOCUS, Scheme.LIGHT)).isEqualTo("#111111");
        assertThat(colour(palette, StyleToken.FOCUS, Scheme.DARK)).isEqualTo("#eeeeee");
        assertThat(palette.isDark()).isTrue();
    }

    @Test
    void darkColoursMayStandInAFileOfTheirOwn() {
        VariablesCss light = VariablesCss.read("licht", ":root{--basis-focus-color:#111;--pale:#eee}");
        VariablesCss dark = VariablesCss.read("donker", ":root{--basis-focus-color:var(--pale)}");

        Palette palette = Palette.of(light.withDark(dark));

        assertThat(colour(palette, StyleToken.FOCUS, Scheme.LIGHT)).isEqualTo("#111111");
        assertThat(colour(palette, StyleToken.FOCUS, Scheme.DARK)).isEqualTo("#eeeeee");
    }

    @Test
    void isKeptAsItWas() {
        Palette palette =
                palette(":root{--basis-focus-color:#111;--basis-color-default-bg-default:light-dark(#fff,#000)}");

        Palette kept = Palette.kept(palette.text());

        assertThat(kept.css()).isEqualTo(palette.css());
        assertThat(kept.text()).isEqualTo(palette.text());
        assertThat(kept.swatch(StyleToken.FOCUS, Scheme.DARK)).isEqualTo(Swatch.ours(StyleToken.FOCUS, Scheme.DARK));
    }

    @Test
    void namesThePairThatNobodyCanRead() {
        assertThat(tooLittle(palette("\n\n:root{--basis-color-default-color-default:#cccccc}")))
                .extracting(Contrast::scheme, each -> each.front().line(), each -> each.back()
                        .property())
                .containsExactly(
                        tuple(Scheme.LIGHT, 3, StyleToken.PAGE.property()),
                        tuple(Scheme.LIGHT, 3, StyleToken.SURFACE.property()),
                        tuple(Scheme.LIGHT, 3, StyleToken.ACTION_BACK.property()));
    }

    /** What Vaadin writes itself would be dark on dark. */
    @Test
    void aLightScreenIsLight() {
        Palette inverse =
                palette(":root{--basis-color-default-bg-default:#222;--basis-color-default-color-document:#fff}");

        assertThat(tooLittle(inverse))
                .extracting(Contrast::pair)
                .contains(new ContrastPair(StyleToken.TEXT, StyleToken.SURFACE, 4.5, true))
                .doesNotContain(new ContrastPair(StyleToken.TEXT, StyleToken.SURFACE, 4.5, false));
    }

    /** Whatever passes, our style sheet is made of colours and of names that we know. */
    @Test
    void writesNothingThatSomebodyTyped() {
        Palette palette = palette(":root{--basis-focus-color:#111;--evil:'z'} x{--EVIL:1;color:red}");

        for (String written : List.of(palette.css(), palette.text())) {
            assertThat(written).doesNotContain("evil", "x{").matches("[a-z0-9@#,:;.(){}\\s-]+");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@import 'https://elders.example/x.css';| 1",
                ":root{~--basis-focus-color:#111;~--x:url(https://elders.example/?q)}| 3",
                ":root{--x:URL ('x')}| 1",
                ":root{--x:\\75rl(x)}| 1",
                ":root{--x:'\\75rl(x)'}| 1",
                ":root{--x:expression(alert(1))}| 1",
                "a{background:image-set('x' 1x)}| 1",
                "a{-moz-binding:none}| 1",
                "</style><script>alert(1)</script>| 1",
                "a{b:javascript:alert(1)}| 1",
                "{| 1",
                "}| 1",
                "~~/* never ends| 3",
                ":root{~--x:'never ends}| 2",
                ":root{--basis-focus-color:#111| 1",
                "~--basis-focus-color:#111;| 2",
                ":root{~--a:#111;~~--basis-focus-color:red;}| 4",
                ":root{--basis-focus-color:#11111180}| 1",
                ":root{~--basis-focus-color:var(--basis-focus-color)}| 2",
                ":root{~--basis-focus-color:var(--nowhere)}| 2",
                ":root{--basis-focus-color:1px} }| 1"
            })
    void refusesWhatIsNoFileOfColoursAndSaysWhere(String css, int line) {
        assertThatThrownBy(() -> palette(css.replace('~', '\n')))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.problems().getFirst().params())
                        .startsWith(line));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThatThrownBy(() -> palette(":root{--basis-focus-color:red;\n--basis-color-info-bg-default:none}"))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.params().getFirst())
                        .containsExactly(1, 2));
    }

    /** Each is as long as a file may be, and is read in one go. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/* ", "{", "{}", ";", "--a", "\"", "a{b:c}\n", "@", "var(", ":root{--basis-focus-color:var(--a,"
            })
    @Timeout(5)
    void readsAnythingInNoTime(String part) {
        String css = part.repeat(StyleFile.LARGEST / part.length());

        assertThatThrownBy(() -> palette(css)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @Timeout(5)
    @ValueSource(strings = {"light-dark(#111,", "var(--a,", "var(", "((((", " "})
    void followsValuesInNoTime(String part) {
        String value = part.repeat(200_000 / part.length());

        assertThatThrownBy(() -> palette(":root{--a:var(--b);--b:var(--a);--basis-focus-color:" + value + "}"))
                .isInstanceOf(InvalidInput.class);
    }

    /** On our cards one of its colours falls short: it was made for words on the page. */
    @Test
    void aThemeOfACommunityIsMeasured() throws IOException {
        String theme = resource("variables.css");
        assertThat(tooLittle(palette(theme)))
                .extracting(each -> each.front().property(), each -> each.back().property())
                .containsExactly(
                        tuple(StyleToken.INFO.property(), StyleToken.SURFACE.property()),
                        tuple(StyleToken.INFO.property(), StyleToken.ACTION_BACK.property()));

        Palette palette = palette(theme.replace("var(--ma-color-blauw-9)", "#2b4c8c"));
        assertThat(tooLittle(palette)).isEmpty();
        assertThat(colour(palette, StyleToken.BUTTON, Scheme.LIGHT)).isEqualTo("#8a3a9f");
        assertThat(palette.isDark()).isFalse();
    }

    @Test
    void itsDarkFileToo() throws IOException {
        VariablesCss dark = VariablesCss.read("donker", resource("variables-donker.css"));

        Palette palette =
                Palette.of(VariablesCss.read("licht", resource("variables.css")).withDark(dark));

        assertThat(palette.isDark()).isTrue();
        assertThat(tooLittle(palette))
                .filteredOn(each -> each.scheme() == Scheme.DARK)
                .extracting(each -> each.front().property(), each -> each.back().property())
                .containsExactly(
                        tuple(StyleToken.BUTTON.property(), StyleToken.SURFACE.property()),
                        tuple(StyleToken.FOCUS.property(), StyleToken.PAGE.property()),
                        tuple(StyleToken.FOCUS.property(), StyleToken.SURFACE.property()));
    }

    private static List<Contrast> tooLittle(Palette palette) {
        return palette.contrasts().stream().filter(each -> !each.isEnough()).toList();
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/huisstijl/ma", name));
    }

    private static String colour(Palette palette, StyleToken token, Scheme scheme) {
        return palette.swatch(token, scheme).colour().css();
    }

    private static Palette palette(String css) {
        return Palette.of(VariablesCss.read("licht", css));
    }
}
