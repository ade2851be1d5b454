package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** Coming in, with a mouse, on a phone and with nothing but a keyboard. */
class SignInIT extends JourneyTest {
    private static final String FOCUSED_NAME = "() => { const e = document.activeElement; if (!e) return '';"
            + " const label = e.labels?.[0] ?? document.getElementById(e.getAttribute('aria-labelledby')?.split(' ')[0]);"
            + " return (e.getAttribute('aria-label') ?? label?.textContent ?? e.textContent ?? '').trim(); }";

    private static final String FOCUS_IS_SEEN =
            "() => { for (let e = document.activeElement; e; e = e.assignedSlot ?? e.parentElement ?? e.getRootNode().host) {"
                    + " const s = getComputedStyle(e); if (s.outlineStyle !== 'none' || s.boxShadow !== 'none') return true; }"
                    + " return false; }";

    @Test
    @Capability({"L5", "K9"})
    void officialComesInAndSeesWhatWaits() {
        Visitor marieke = visitor(Account.MARIEKE);
        assertThat(marieke.page()).hasTitle(Pattern.compile("Overzicht"));
        marieke.sees("Wacht op jou");
        Locator first = marieke.page().locator(".eo-overview .eo-list a").first();
        String path = first.getAttribute("href");
        first.click();
        assertThat(marieke.page()).hasURL(Pattern.compile(path));
    }

    @Test
    @Capability("L5")
    void wrongPasswordSaysWhatToDo() {
        Visitor somebody = visitor().open("/login");
        somebody.page().getByLabel("E-mailadres").fill(Account.SANNE.email());
        somebody.page()
                .getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill("iets anders");
        somebody.click("Log in");
        somebody.sees("Dit klopt niet");
    }

    @Test
    @Capability("L9")
    void languageAskedForAtTheDoorHoldsInside() {
        Visitor somebody = visitor().open("/login");
        somebody.click("In English");
        somebody.page().getByLabel("E-mail address").fill(Account.SANNE.email());
        somebody.page()
                .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(Account.PASSWORD);
        somebody.click("Sign in");
        somebody.sees("Waiting for you");
    }

    @Test
    @Capability("L5")
    void pageAskedForWaitsBehindTheSignIn() {
        Visitor jelle = visitor().open("/overheden");
        assertThat(jelle.page()).hasURL(url("/login"));
    }

    @Test
    @Capability("L5")
    void everyPageCarriesWhatTheBrowserMustGuard() {
        Visitor marieke = visitor(Account.MARIEKE);
        for (String path : List.of("/login", "/", "/gehoord", "/bestaat-niet")) {
            Map<String, String> headers = marieke.headers(path);
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .contains("script-src 'strict-dynamic' 'nonce-", "object-src 'none'", "frame-ancestors 'none'");
            assertThat(headers)
                    .as(path)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKey("permissions-policy");
            assertThat(headers.get("cache-control")).as(path).contains("no-store");
        }
        assertThat(marieke.page().context().cookies())
                .filteredOn(cookie -> "EO_SESSION".equals(cookie.name))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                });
    }

    @Test
    @Capability("L5")
    void aPageOfAnotherRoleAnswers403() {
        Visitor official = visitor(Account.SANNE);
        assertThat(official.status("/beheer/accounts")).isEqualTo(403);
        assertThat(official.status("/gehoord")).isEqualTo(200);
        Visitor administrator = visitor(Account.BEHEER);
        assertThat(administrator.status("/beheer/accounts")).isEqualTo(200);
        assertThat(administrator.status("/terugkoppeling")).isEqualTo(403);
    }

    @Test
    @Capability("L5")
    void anotherSiteCannotSignSomebodyIn() {
        Visitor somebody = visitor().open("/login");
        APIResponse answer = somebody.page()
                .request()
                .post(
                        application().address() + "/login",
                        RequestOptions.create()
                                .setHeader("Origin", "https://elders.example")
                                .setForm(FormData.create()
                                        .set("username", Account.SANNE.email())
                                        .set("password", Account.PASSWORD)));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void phoneShowsTheSamePageWithoutScrollingSideways() {
        Visitor sanne = visitor(Account.SANNE, Screen.PHONE);
        sanne.sees("Wacht op jou");
        assertThat(sanne.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing sticks out")
                .isEqualTo(true);
    }

    @Test
    @Capability("L8")
    void keyboardAloneIsEnough() {
        Visitor anouk = visitor().open("/login");
        Page page = anouk.page();
        tabTo(page, "E-mailadres");
        page.keyboard().type(Account.ANOUK.email());
        tabTo(page, "Wachtwoord");
        page.keyboard().type(Account.PASSWORD);
        page.keyboard().press("Enter");
        anouk.sees("Wacht op jou");

        tabTo(page, "Naar de inhoud");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id"))
                .as("focus after the skip link")
                .isEqualTo("inhoud");

        anouk.open("/");
        tabTo(page, "Overheden");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Overheden");
    }

    @Test
    void unknownPageSaysSoAndShowsTheWayBack() {
        Visitor berend = visitor(Account.BEREND).expecting("404").open("/bestaat-niet");
        assertThat(berend.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Presses Tab until the thing with this name has the focus, as a person without a mouse does. */
    private static void tabTo(Page page, String name) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate(FOCUSED_NAME))) {
                assertThat(page.evaluate(FOCUS_IS_SEEN))
                        .as("focus on " + name + " is visible")
                        .isEqualTo(true);
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + name);
    }

    private static Pattern url(String path) {
        return Pattern.compile(".*" + path + "($|\\?.*)");
    }
}
