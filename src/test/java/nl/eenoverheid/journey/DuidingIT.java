package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** Two people at one table, each in their own browser. */
@Capability({"B1", "B2", "I9"})
class DuidingIT extends JourneyTest {

    @Test
    void twoOrganisationsReadSignalenTogetherWithoutReloading() {
        Visitor sanne = visitor(Account.SANNE);
        sanne.open("/gehoord");
        sanne.page().locator("vaadin-select.eo-werkruimte").click();
        sanne.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Woningbouw West-Overijssel"))
                .click();
        sanne.page().waitForURL(Pattern.compile("werkruimte=").asPredicate());
        sanne.waitUntilIdle();
        Locator ticks = sanne.page().locator("main").getByRole(AriaRole.CHECKBOX);
        ticks.nth(0).check();
        ticks.nth(1).check();
        sanne.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Duiding starten")))
                .click();
        sanne.seesHeading("Leg signalen naast elkaar");
        sanne.page().getByLabel("Waar gaat het over?").fill("Wachten zonder uitzicht");
        sanne.click("Begin de duiding");
        sanne.seesHeading("Wachten zonder uitzicht");

        Visitor berend = visitor(Account.BEREND, Screen.PHONE);
        berend.open(sanne.page().url().replaceFirst("https?://[^/]+", ""));
        berend.seesHeading("Wachten zonder uitzicht");
        sanne.sees("Nu hier: Berend");

        Locator own = sanne.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("hoe is dit bij Ommen")));
        own.first().press("Enter");
        assertThat(sanne.page().getByLabel("zelfde hier")).isFocused();
        sanne.page().keyboard().press("ArrowDown");
        assertThat(sanne.page().getByLabel("anders hier")).isChecked();
        sanne.page().keyboard().press("Tab");
        sanne.page().keyboard().type("lijst is korter");
        sanne.page().keyboard().press("Enter");
        berend.sees("lijst is korter");

        sanne.click("Schrijf een eerste versie");
        sanne.page().getByLabel("Wat lezen jullie samen?").fill("Niet weten waar je aan toe bent maakt boos.");
        sanne.click("Bewaar");
        berend.sees("Niet weten waar je aan toe bent maakt boos.");
    }
}
