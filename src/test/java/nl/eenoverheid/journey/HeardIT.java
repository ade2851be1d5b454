package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.eenoverheid.Capability;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Noting what was heard outside, on a phone, and never losing a word of it. */
class HeardIT extends JourneyTest {

    @Test
    @Capability({"A1", "A2", "A7", "I9"})
    void whatIsNotedOnAPhoneIsSeenByAColleagueWithoutReloading() {
        Visitor colleague = visitor(Account.BEREND).open("/gehoord");
        Visitor outside = visitor(Account.SANNE, Screen.PHONE).open("/noteren");

        outside.page().getByLabel("Wat ervaren mensen?").fill("De bus komt niet meer, dus ze rijden samen.");
        outside.page().getByLabel("Wat zit ze dwars?").fill("Dat niemand het vooraf vroeg");
        outside.page().getByLabel("Wat doen ze er zelf aan?").fill("Een appgroep met vijf auto’s");
        choose(outside.page(), "ervaring");
        outside.page().getByLabel("Dorp of wijk").fill("Vilsteren");
        outside.click("Klaar");

        outside.sees("Bewaard. Je collega’s in de werkruimte zien het nu ook.");
        outside.sees("Een appgroep met vijf auto’s");
        colleague.sees("De bus komt niet meer, dus ze rijden samen.");
    }

    @Test
    @Capability("A1")
    void whatIsTypedComesBackAfterTheTabWasClosed() {
        Visitor outside = visitor(Account.SANNE, Screen.PHONE).open("/noteren");
        outside.page().getByLabel("Wat zit ze dwars?").fill("Halverwege moest ik de trein in");
        outside.sees("bewaard op dit toestel");

        outside.open("/gehoord").open("/noteren");

        assertThat(outside.page().getByLabel("Wat zit ze dwars?")).hasValue("Halverwege moest ik de trein in");
        choose(outside.page(), "zorg");
        outside.click("Klaar");
        outside.sees("Bewaard. Je collega’s");
        outside.open("/noteren");
        assertThat(outside.page().getByLabel("Wat zit ze dwars?")).hasValue("");
    }

    @Test
    @Capability("I6")
    void whoReadsASignaalIsToldWhyAndWhoElseDoes() {
        Visitor phone = visitor(Account.SANNE, Screen.PHONE).open("/gehoord");
        phone.page().locator(".eo-list a").first().click();
        phone.click("Wie ziet dit?");

        phone.sees("Waarom zie jij dit?");
        phone.sees("Je bent eigenaar van");
        phone.sees("Berend Kamphof");
        phone.page().keyboard().press("Escape");
        assertThat(phone.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wie ziet dit?")))
                .isFocused();
    }

    @Test
    void badInputIsExplainedAtTheFieldAndNothingIsLost() {
        Visitor official = visitor(Account.SANNE).open("/noteren");
        official.click("Klaar");
        official.sees("Schrijf bij minstens één vraag op wat je hoorde.");

        Locator field = official.page().getByLabel("Wat ervaren mensen?");
        String tooLong = "x".repeat(100_000);
        field.fill(tooLong);
        choose(official.page(), "idee");
        official.click("Klaar");
        official.sees("Deze tekst is 100.000 tekens lang. Er passen er 4.000.");
        assertThat(field).hasValue(tooLong);

        field.fill("Teken\u0007 dat niemand ziet");
        official.click("Klaar");
        official.sees("Hier staat een teken dat we niet kunnen bewaren");

        String odd = "<script>alert('x')</script> “aanhaling” 🚲 שלום";
        field.fill(odd);
        official.click("Klaar");
        official.sees(odd);
        official.open("/gehoord").sees(odd);
    }

    @Test
    void anUnknownSignaalAndOneOfOthersLookTheSame() {
        Visitor stranger = visitor(Account.LOTTE).expecting("404");
        stranger.open("/gehoord/999999999");
        String unknown = stranger.page().locator("main").innerText();
        String foreign = visitor(Account.SANNE)
                .open("/gehoord")
                .page()
                .locator(".eo-list a")
                .first()
                .getAttribute("href")
                .replaceFirst("^/?", "/")
                .replaceFirst("\\?.*", "");
        stranger.open(foreign);
        Assertions.assertThat(stranger.status("/gehoord/999999999")).isEqualTo(404);
        Assertions.assertThat(stranger.status(foreign)).isEqualTo(404);
        Assertions.assertThat(stranger.page().locator("main").innerText()).isEqualTo(unknown);
    }

    @Test
    @Capability("I9")
    void aLateSaveShowsBothVersionsAndLosesNeither() {
        Visitor first = visitor(Account.SANNE).open("/gehoord");
        first.page()
                .locator(".eo-list a")
                .filter(withText("Waarom komt er wel een wijk"))
                .click();
        Locator edit = first.page().getByRole(AriaRole.LINK, named("Vul aan"));
        String path = "/" + edit.getAttribute("href").replaceFirst("^/", "");
        first.open(path);
        Visitor second = visitor(Account.ANOUK).open(path);

        first.page().getByLabel("Wat doen ze er zelf aan?").fill("Ouders fietsen om beurten mee");
        first.click("Klaar");
        first.sees("Bewaard.");
        second.page().getByLabel("Wat doen ze er zelf aan?").fill("Ze telden zelf 300 fietsers");
        second.click("Klaar");

        second.sees("Iemand anders was je voor");
        second.sees("Ouders fietsen om beurten mee");
        second.page().getByText("Zet onder elkaar").click();
        second.click("Leg deze keuze vast");
        second.sees("Bewaard.");
        second.sees("Ouders fietsen om beurten mee");
        second.sees("Ze telden zelf 300 fietsers");
    }

    private static void choose(Page page, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Wat is het?"))
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
