package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** Two people at one table at the same moment, each in their own browser. */
@Capability({"B1", "B2", "I9"})
class DuidingSamenIT extends JourneyTest {

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
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Begin een duiding")))
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

        Locator other = own.nth(1);
        own.first().focus();
        sanne.page().keyboard().press("ArrowDown");
        assertThat(other).isFocused();
        sanne.page().keyboard().press("4");
        assertThat(other).containsText("één keer gehoord");
        assertThat(other).isFocused();
        berend.sees("Dit hoorden we één keer");

        writeTogether(sanne, berend);
    }

    /** Each changes other words of the same alinea; nobody’s field moves, and what was not saved waits on the device. */
    private static void writeTogether(Visitor sanne, Visitor berend) {
        Locator hers = write(sanne);
        berend.sees("Sanne Hofstee (Ommen) schrijft hier");
        Locator his = write(berend);
        sanne.sees("Berend Kamphof (Dalfsen) schrijft hier");
        hers.fill("Echt niet weten waar je aan toe bent maakt boos.");
        his.fill("Niet weten waar je aan toe bent maakt mensen boos.");
        berend.click("Bewaar");
        berend.sees("Niet weten waar je aan toe bent maakt mensen boos.");
        assertThat(hers).hasValue("Echt niet weten waar je aan toe bent maakt boos.");
        sanne.click("Bewaar");
        sanne.sees("Allebei jullie wijzigingen staan erin");
        berend.sees("Echt niet weten waar je aan toe bent maakt mensen boos.");

        String path = berend.page().url().replaceFirst("https?://[^/]+", "");
        Locator again = write(berend);
        again.pressSequentially(" Altijd.");
        berend.sees("bewaard op dit toestel");
        berend.reopen();
        berend.open(path);
        assertThat(berend.page().getByLabel("Wat lezen jullie samen?"))
                .hasValue("Echt niet weten waar je aan toe bent maakt mensen boos. Altijd.");
    }

    private static Locator write(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Schrijf verder aan alinea 1"))
                .click();
        Locator field = visitor.page().getByLabel("Wat lezen jullie samen?");
        assertThat(field).isFocused();
        return field;
    }
}
