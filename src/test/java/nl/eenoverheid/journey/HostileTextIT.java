package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** What only a browser shows: that words stay words. A window that a script opens, or a refused style or script, fails the journey. */
@Capability("L5")
class HostileTextIT extends JourneyTest {
    private static final String WORDS = "<img src=x onerror=\"alert('zevenblad')\"><script>alert('zevenblad')</script>"
            + "<b>zevenblad</b> ${7*7} {{7*7}} =1+1";

    @Test
    void wordsStayWords() {
        Visitor sanne = visitor(Account.SANNE).open("/noteren");
        sanne.page().getByLabel("Wat ervaren mensen?").fill(WORDS);
        sanne.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Wat is het?"))
                .getByText("zorg", new Locator.GetByTextOptions().setExact(true))
                .click();
        sanne.click("Klaar");
        assertThat(sanne.page().getByText("Bewaard. Je collega’s")).isVisible();
        nothingIsMarkup(sanne);

        sanne.open("/gehoord");
        Locator row = sanne.page().locator(".eo-list a").filter(new Locator.FilterOptions().setHasText("zevenblad"));
        assertThat(row.first()).containsText("<b>zevenblad</b>");
        nothingIsMarkup(sanne);
        row.first().click();
        sanne.sees("${7*7} {{7*7}} =1+1");
        nothingIsMarkup(sanne);
    }

    private static void nothingIsMarkup(Visitor visitor) {
        assertThat(visitor.page().locator("img[src=x], b:text-is('zevenblad'), script:text('zevenblad')"))
                .hasCount(0);
    }
}
