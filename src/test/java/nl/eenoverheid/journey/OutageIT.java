package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** What somebody who is typing notices when something behind the screen falls away. */
@Capability({"A1", "L11"})
class OutageIT extends JourneyTest {

    @Test
    void aNoteIsKeptWhenTheDatabaseDiesAndSavedWhenItIsBack() throws IOException {
        Visitor outside = visitor(Account.SANNE, Screen.PHONE).open("/noteren");
        String words = write(outside, "De brug is weer dicht.");

        database().destroyForcibly();
        await().atMost(ofSeconds(60)).until(() -> application().output().contains("The embedded MariaDB is back"));
        outside.click("Klaar");

        isSaved(outside);
        outside.sees(words);
    }

    @Test
    void aNoteIsKeptWhenTheConnectionFallsAwayAndIsSavedOnceWhenItIsBack() {
        Visitor outside =
                visitor(Account.SANNE, Screen.PHONE).expecting("request failed|ERR_INTERNET_DISCONNECTED|WebSocket");
        outside.open("/noteren");
        String words = write(outside, "De pont vaart niet meer op zondag.");
        outside.sees("bewaard op dit toestel");

        outside.page().context().setOffline(true);
        outside.click("Klaar");
        outside.page().locator("a.eo-brand").click();
        assertThat(outside.page().getByLabel("Wat ervaren mensen?")).hasValue(words);
        outside.page().context().setOffline(false);

        isSaved(outside);
        outside.open("/gehoord");
        assertThat(outside.page().locator(".eo-list a").filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(1);
    }

    private static String write(Visitor outside, String words) {
        outside.page().getByLabel("Wat ervaren mensen?").fill(words);
        outside.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Wat is het?"))
                .getByText("zorg", new Locator.GetByTextOptions().setExact(true))
                .click();
        return words;
    }

    /** Coming back takes a while: lost connections are noticed one by one. */
    private static void isSaved(Visitor outside) {
        assertThat(outside.page().getByText("Bewaard. Je collega’s"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private ProcessHandle database() throws IOException {
        Path pid = application().data().resolve("mariadb.pid");
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }
}
