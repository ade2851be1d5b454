package nl.eenoverheid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** The colours of an organisation, for its own people and no others. */
@Capability("L10")
class HuisstijlIT extends JourneyTest {
    private static final String BUTTON =
            "() => getComputedStyle(document.querySelector('.eo-noteren')).backgroundColor";
    private static final String CHOSEN = "() => getComputedStyle(document.querySelector('.eo-me')).color";
    private static final String SEND = """
            async (size) => {
              const upload = document.querySelector('vaadin-upload');
              await fetch(upload.target, {
                method: 'POST',
                headers: {'Content-Type': 'text/css', 'X-Filename': 'groot.css'},
                body: 'a'.repeat(size)
              });
            }
            """;
    private static final String PURPLE = "rgb(138, 58, 159)";
    private static final String THEME = """
            :root {
              --basis-color-action-1-color-default: light-dark(#8a3a9f, #d9a6e8);
              --basis-color-action-1-bg-default: light-dark(#f8e4f9, #3a2040);
              --basis-color-action-1-inverse-bg-default: light-dark(#8a3a9f, #d9a6e8);
              --basis-color-action-1-inverse-bg-hover: light-dark(#6d2a80, #e8c6f2);
              --basis-color-action-1-inverse-color-default: light-dark(#ffffff, #2a1030);
              --basis-focus-color: light-dark(#8a3a9f, #f0d0f8);
            }
            """;

    @Test
    void administratorTriesColoursAndGivesThemToTheOrganisation() {
        Visitor administrator = visitor(Account.BEHEER).open("/beheer/huisstijl");
        choose(administrator, "variables.css", THEME);
        administrator.sees("Iedereen kan dit lezen");
        assertThat(administrator.page().evaluate(CHOSEN)).isEqualTo(PURPLE);
        assertThat(colours(visitor(Account.MARIEKE))).isNotEqualTo(PURPLE);

        administrator.click("Laat het zoals het was");
        administrator.waitUntilIdle();
        assertThat(administrator.page().evaluate(CHOSEN)).isNotEqualTo(PURPLE);

        choose(administrator, "variables.css", THEME);
        administrator.click("Gebruik deze kleuren");
        administrator.sees("De kleuren komen uit variables.css");
        Visitor marieke = visitor(Account.MARIEKE);
        assertThat(colours(marieke)).isEqualTo(PURPLE);
        assertThat(colours(visitor(Account.SANNE))).isNotEqualTo(PURPLE);
        everythingCanBeRead(marieke);
        sheetIsGuarded(marieke);

        administrator.click("Terug naar de kleuren van Eén overheid");
        administrator.sees("zien de kleuren van Eén overheid zelf");
        assertThat(colours(marieke.open("/"))).isNotEqualTo(PURPLE);
        seesWhoDidIt(administrator);
    }

    @Test
    void whatIsWrongStandsAtTheFileWithItsLine() {
        Visitor administrator = visitor(Account.BEHEER).open("/beheer/huisstijl");

        choose(administrator, "fout.css", ":root {\n  --basis-focus-color: paars;\n}");
        administrator.sees("Regel 2: de waarde van --basis-focus-color is geen kleur");
        choose(administrator, "elders.css", "@import url(https://elders.example/x.css);");
        administrator.sees("Regel 1: hier staat iets dat van elders komt");
        choose(administrator, "thema.css", "\u0000\u0001");
        administrator.sees("Dit is geen CSS-bestand");

        choose(administrator, "bleek.css", ":root{--basis-color-action-1-inverse-bg-default:#eeeeee}");
        administrator.sees("Deze kleuren zijn niet goed te lezen");
        administrator.sees("de tekst van een knop op een knop, licht scherm: 1,1 op 1, nodig is 4,5");
        administrator.sees("#eeeeee (--basis-color-action-1-inverse-bg-default, regel 1)");
    }

    /** Past the browser, which refuses it too. */
    @Test
    void theServerStopsReadingWhatIsTooLarge() {
        Visitor administrator = visitor(Account.BEHEER).expecting("upload").open("/beheer/huisstijl");

        administrator.page().evaluate(SEND, 400 * 1024);

        administrator.sees("Het bestand is te groot");
        administrator.sees("Gekozen: groot.css");
    }

    /** By the keyboard, as somebody without a mouse does. */
    private static void choose(Visitor visitor, String name, String css) {
        Page page = visitor.page();
        FileChooser chooser = page.waitForFileChooser(() -> page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Kies het bestand").setExact(true))
                .press("Enter"));
        chooser.setFiles(new FilePayload(name, "text/css", css.getBytes(StandardCharsets.UTF_8)));
        visitor.sees("Gekozen: " + name);
        visitor.waitUntilIdle();
    }

    private static Object colours(Visitor visitor) {
        return visitor.page().evaluate(BUTTON);
    }

    private static void everythingCanBeRead(Visitor visitor) {
        for (String path : List.of("/", "/gehoord", "/knopen")) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visitor.inColours(scheme).open(path);
                assertThat(new AxeBuilder(visitor.page())
                                .withRules(List.of("color-contrast"))
                                .analyze()
                                .getViolations())
                        .as(path + " " + scheme)
                        .isEmpty();
            }
        }
        visitor.inColours(ColorScheme.LIGHT);
    }

    private static void sheetIsGuarded(Visitor visitor) {
        assertThat(visitor.headers("/organisatiestijl.css"))
                .containsEntry("content-type", "text/css;charset=UTF-8")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsEntry("cache-control", "no-cache, private")
                .containsKey("etag");
    }

    private static void seesWhoDidIt(Visitor administrator) {
        administrator.open("/beheer/audit");
        administrator.sees("gaf de organisatie een huisstijl");
        administrator.sees("haalde de huisstijl van de organisatie weg");
    }
}
