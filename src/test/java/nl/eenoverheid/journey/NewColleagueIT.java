package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** From an account that an administrator makes to a werkruimte that its owner opens to the new colleague. */
class NewColleagueIT extends JourneyTest {
    private static final String EMAIL = "nora.nieuwhuis@dalfsen.example";
    private static final String PASSWORD = "vijf fietsen in de regen";

    @Test
    @Capability({"I1", "I3", "L5"})
    void newColleagueComesIn() {
        String link = makeAccount();

        Visitor nora = visitor().open(link);
        nora.seesHeading("Kies je wachtwoord");
        nora.page().getByLabel("Kies een wachtwoord").fill(PASSWORD);
        nora.click("Leg het wachtwoord vast");
        nora.page().waitForURL(url -> url.endsWith("/login"));
        nora.page().getByLabel("E-mailadres").fill(EMAIL);
        nora.page()
                .getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        nora.click("Log in");
        nora.page().waitForURL(url -> !url.contains("/login"));
        nora.open("/werkruimten");
        nora.sees("Je bent nog geen lid van een werkruimte");

        Visitor marieke = visitor(Account.MARIEKE).open("/werkruimten");
        marieke.page()
                .getByRole(AriaRole.MAIN)
                .getByText("Woningbouw West-Overijssel", new Locator.GetByTextOptions().setExact(true))
                .click();
        marieke.seesHeading("Woningbouw West-Overijssel");
        marieke.click("Nodig iemand uit");
        marieke.page().getByLabel("E-mailadres").fill(EMAIL);
        marieke.click("Nodig uit");
        Locator invitation = marieke.page().getByLabel("Link om te antwoorden");
        assertThat(invitation).hasValue(Pattern.compile("^http.*/uitnodiging/.+"));
        String answer = URI.create(invitation.inputValue()).getPath();
        marieke.click("Sluit");

        nora.open(answer);
        nora.sees("nodigt je uit als deelnemer");
        nora.click("Ja, ik doe mee");
        nora.seesHeading("Woningbouw West-Overijssel");
        Locator invited =
                marieke.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(EMAIL));
        assertThat(invited.filter(new Locator.FilterOptions().setHasText("wacht op antwoord")))
                .hasCount(0);
        marieke.page().getByText("Afgerond (").click();
        assertThat(invited.filter(new Locator.FilterOptions().setHasText("doet mee")))
                .isVisible();
        nora.open("/werkruimten");
        nora.page()
                .locator("main")
                .getByText("Woningbouw West-Overijssel")
                .first()
                .waitFor();
        Visitor again = visitor().open(link);
        again.seesHeading("Deze link werkt niet (meer)");
    }

    private String makeAccount() {
        Visitor beheer = visitor(Account.BEHEER).open("/beheer/accounts/nieuw");
        beheer.page().getByLabel("Voor- en achternaam").fill("Nora Nieuwhuis");
        beheer.page().getByLabel("E-mailadres").fill(EMAIL);
        beheer.page().getByRole(AriaRole.COMBOBOX, named("Organisatie")).fill("Dalfsen");
        beheer.page().getByRole(AriaRole.OPTION).first().click();
        beheer.page()
                .getByLabel("medewerker", new Page.GetByLabelOptions().setExact(true))
                .check();
        beheer.click("Maak het account");
        var link = beheer.page().getByLabel("Link om een wachtwoord te kiezen");
        assertThat(link).hasValue(Pattern.compile("^http.*/wachtwoord/.+"));
        return URI.create(link.inputValue()).getPath();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
