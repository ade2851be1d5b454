package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One person in a browser of their own. What goes wrong in that browser is remembered and fails the journey. */
final class Visitor {
    private final BrowserContext context;
    private Page page;
    private final String address;
    private final List<String> problems = new ArrayList<>();
    private final List<Pattern> expected = new ArrayList<>();

    Visitor(Browser browser, Screen screen, String address) {
        this.address = address;
        context = browser.newContext(screen.options());
        context.setDefaultTimeout(15_000);
        page = newPage();
    }

    private Page newPage() {
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                problem("console: " + message.text() + " " + message.location());
            }
        });
        opened.onDialog(dialog -> {
            problem("script: a window that says " + dialog.message());
            dialog.accept();
        });
        opened.onPageError(error -> problem("script: " + error));
        opened.onResponse(response -> {
            if (response.status() >= 400) {
                problem("answer " + response.status() + ": " + response.url());
            }
        });
        opened.onRequestFailed(request -> {
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                problem("request failed (" + request.failure() + "): " + request.url());
            }
        });
        return opened;
    }

    /** Closes the tab and opens another one, which shows nothing yet. */
    void reopen() {
        page.close();
        page = newPage();
    }

    Page page() {
        return page;
    }

    /** Goes to a path of the product, as a link in a mail would, and waits for its page. */
    Visitor open(String path) {
        page.navigate(address + path);
        waitUntilIdle();
        return this;
    }

    /** The HTTP status that a path answers with, for this person. */
    int status(String path) {
        return document(path).status();
    }

    /** The HTTP headers that a path answers with, for this person, by their names in small letters. */
    Map<String, String> headers(String path) {
        return document(path).headers();
    }

    private APIResponse document(String path) {
        return page.request().get(address + path, RequestOptions.create().setHeader("Accept", "text/html"));
    }

    /** Signs in through the screen, as everybody must. */
    Visitor signIn(Account account) {
        open("/login").fillSignIn(account).waitUntilIdle();
        return this;
    }

    /** Signs in on the page that is open. */
    Visitor fillSignIn(Account account) {
        page.getByLabel("E-mailadres").fill(account.email());
        page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(Account.PASSWORD);
        click("Log in");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Presses the button with these words. */
    void click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Expects a page with this main heading. */
    void seesHeading(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(heading)))
                .isVisible();
    }

    /** Expects these words somewhere on the page. */
    void sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
    }

    Visitor inColours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Waits until the server has answered everything and the page shows it. */
    void waitUntilIdle() {
        page.waitForFunction("() => { const c = window.Vaadin?.Flow?.clients; if (!c) return false;"
                + " const all = Object.values(c);"
                + " return all.length > 0 && all.every(x => !x.isActive || !x.isActive()); }");
    }

    /** Says that a message is part of this journey, for instance the 404 of an unknown page. */
    Visitor expecting(String pattern) {
        expected.add(Pattern.compile(pattern));
        return this;
    }

    List<String> problems() {
        return problems.stream()
                .filter(problem -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(problem).find()))
                .toList();
    }

    /** Keeps what this person saw. */
    void keep(Path folder, String name) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".html"), page.url() + "\n" + page.content());
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leave() {
        context.close();
    }

    private void problem(String text) {
        problems.add(text);
    }
}
