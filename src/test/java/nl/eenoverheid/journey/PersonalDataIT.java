package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What leads to a person is seen in the browser while somebody types, by the same table as on the server. */
@Capability("A9")
class PersonalDataIT extends JourneyTest {

    @Test
    void isMarkedToldAndReplacedByTheKeyboardAndNeverBlocks() {
        Page page = visitor(Account.SANNE, Screen.PHONE).open("/noteren").page();
        Locator field = page.getByLabel("Wat zit ze dwars?");
        field.pressSequentially("Bel 06-12345678, BSN 123456782, of j@voorbeeld.nl");

        assertThat(page.locator(".eo-guard-mirror mark"))
                .hasText(new String[] {"06-12345678", "123456782", "j@voorbeeld.nl"});
        assertThat(page.getByText(Pattern.compile("in dit veld staat misschien")))
                .hasText(
                        "Let op, in dit veld staat misschien: telefoonnummer, BSN, e-mailadres. Onder het veld kun je het vervangen.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(field).hasValue("Bel [telefoonnummer], BSN 123456782, of j@voorbeeld.nl");
        button(page, "Laat staan: 123456782").press("Enter");
        assertThat(page.locator(".eo-guard-mirror mark")).hasText(new String[] {"j@voorbeeld.nl"});

        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Wat is het?"))
                .getByText("vraag")
                .click();
        button(page, "Klaar").click();
        assertThat(page.getByText(Pattern.compile("nog iets dat naar een persoon leidt")))
                .containsText("Wat zit ze dwars? (e-mailadres)");
        assertThat(page.getByRole(AriaRole.ARTICLE).getByText("Bel [telefoonnummer], BSN 123456782, of j@voorbeeld.nl"))
                .isVisible();
    }

    @Test
    void browserFindsWhatTheServerFinds() throws IOException {
        Page page = visitor(Account.SANNE).open("/noteren").page();
        String vectors = Files.readString(Path.of("src/test/resources/personal-data-vectors.json"));

        Object wrong = page.evaluate("""
                vectors => {
                  const find = customElements.get('eo-personal-data-guard').find;
                  return JSON.parse(vectors).filter(({text, found}) => JSON.stringify(found) !==
                      JSON.stringify(find(text).map(hit => [hit.kind, text.slice(hit.start, hit.end)])))
                }""", vectors);

        Assertions.assertThat((List<?>) wrong).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
