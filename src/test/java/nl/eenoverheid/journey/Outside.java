package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Somebody with the page outside on their phone. */
final class Outside {
    private static final String PATH = "/buiten/";

    private final Visitor visitor;
    private final String address;

    Outside(Visitor visitor, String address) {
        this.visitor = visitor.expecting("request failed|Failed to load resource|answer 4(01|09)|ERR_");
        this.address = address;
    }

    /** Signs in, as another tab would. */
    Outside signedIn(Account account) {
        page().request()
                .post(
                        address + "/login",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create()
                                        .set("username", account.email())
                                        .set("password", Account.PASSWORD)));
        return this;
    }

    Outside open() {
        page().navigate(address + PATH);
        return this;
    }

    /** Opens it and waits until it would also open without a connection. */
    Outside ready() {
        open();
        field("Wat ervaren mensen?").waitFor();
        page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        return this;
    }

    /** Closes the tab and opens the page in another. */
    Outside reopen() {
        visitor.reopen();
        return open();
    }

    /** Closes the tab, once the browser knows that something waits to be sent. */
    void leaves() {
        page().waitForFunction("""
                async () => (await (await navigator.serviceWorker.ready).sync.getTags()).includes('eo-buiten-send')""");
        visitor.reopen();
    }

    /** Fills in a plain note, and ends it. */
    void note(String words) {
        write(words);
        done();
    }

    void write(String words) {
        field("Wat ervaren mensen?").fill(words);
        choose("ervaring");
        chooseWerkruimte();
    }

    void chooseWerkruimte() {
        Locator werkruimte = page().getByLabel("In welke werkruimte?");
        if (werkruimte.count() > 0) {
            werkruimte.selectOption(new SelectOption().setIndex(1));
        }
    }

    void choose(String chip) {
        page().getByText(chip, new Page.GetByTextOptions().setExact(true)).click();
    }

    void done() {
        press("Klaar");
    }

    /** Takes a note that waits back into the form. */
    void take(String words) {
        press("Open: " + words);
        assertThat(field("Wat ervaren mensen?")).hasValue(words);
    }

    void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The phone says that it found a network. */
    void comesBackOnline() {
        page().evaluate("() => window.dispatchEvent(new Event('online'))");
    }

    Locator field(String label) {
        return page().getByLabel(label);
    }

    /** What the badge at the top says. */
    void says(String state) {
        assertThat(page().locator("header .badge")).containsText(state);
    }

    void sees(String text) {
        assertThat(page().getByText(text).first()).isVisible();
    }

    void seesNothingOf(String text) {
        assertThat(page().getByText(text)).hasCount(0);
    }

    /** Comes with a session that the server does not know, as after a restart. */
    void losesSession() {
        page().context().addCookies(List.of(new Cookie("EO_SESSION", "0".repeat(32)).setUrl(address)));
    }

    Page page() {
        return visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }
}
