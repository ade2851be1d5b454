package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** A passkey, with an authenticator that Chromium plays: made, used to sign in, renamed and removed. */
@Capability("L5")
class PasskeyIT extends JourneyTest {

    @Test
    void passkeyIsMadeAndSignsIn() {
        Visitor jelle = byName();
        authenticator(jelle.page(), true);
        jelle.signIn(Account.JELLE).open("/mijn/aanmelden");
        jelle.click("Voeg een passkey toe");
        jelle.page().getByLabel("Naam van de passkey").fill("Laptop van Jelle");
        jelle.click("Maak de passkey");
        jelle.sees("Je passkey is toegevoegd");
        jelle.sees("Laptop van Jelle");

        signOut(jelle);
        String before = session(jelle);
        jelle.click("Log in met een passkey");
        jelle.sees("Wacht op jou");
        assertThat(session(jelle)).as("the session gets another id").isNotEqualTo(before);
        jelle.open("/mijn/aanmelden");
        jelle.sees("een passkey");
        jelle.sees("laatst gebruikt");

        jelle.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwijder passkey: Laptop van Jelle"))
                .click();
        jelle.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .or(jelle.page().getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verwijder"))
                .click();
        jelle.sees("De passkey is verwijderd");
        signOut(jelle);
        jelle.click("Log in met een passkey");
        jelle.sees("Deze passkey is hier niet bekend");
    }

    @Test
    void passkeyWithoutFingerOrCodeIsNotEnough() {
        Visitor berend = byName();
        authenticator(berend.page(), false);
        berend.signIn(Account.BEREND).open("/mijn/aanmelden");
        berend.click("Voeg een passkey toe");
        berend.click("Maak de passkey");
        berend.sees("Dit lukte niet");
    }

    @Test
    void atANumberThePageSaysThatPasskeysDoNotWork() {
        Visitor somebody = visitor().open("/login");

        somebody.sees("Passkeys werken alleen op het adres localhost");
        assertThat(somebody.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in met een passkey")))
                .isDisabled();
    }

    /** Somebody who comes by the name of the machine, which passkeys are bound to. */
    private Visitor byName() {
        return visitor(Screen.LAPTOP, application().address().replace("127.0.0.1", "localhost"));
    }

    private static void authenticator(Page page, boolean verifies) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", verifies);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static void signOut(Visitor visitor) {
        visitor.page().locator(".eo-me").click();
        visitor.click("Log uit");
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/login.*"));
        visitor.waitUntilIdle();
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> "EO_SESSION".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
