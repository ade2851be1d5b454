package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** A phone that shows codes, and codes on paper for when it is at home. */
@Capability("L5")
class SecondFactorIT extends JourneyTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    void phoneIsConnectedAndACodeOnPaperGetsIn() throws IOException {
        Visitor lotte = visitor(Account.LOTTE).open("/mijn/aanmelden");
        lotte.click("Koppel je telefoon");
        Page page = lotte.page();
        assertThat(page.getByAltText("QR-code", new Page.GetByAltTextOptions())).isVisible();
        String secret = page.locator(".signin-secret").textContent();
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill(code(secret));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Koppel").setExact(true))
                .click();
        lotte.seesHeading("Herstelcodes");
        List<String> paper = page.locator(".signin-codes code").allTextContents();
        assertThat(paper).hasSize(10);
        Download file =
                page.waitForDownload(() -> page.getByText("Bewaar als bestand").click());
        assertThat(Files.readString(file.path())).contains(paper);

        Visitor again = visitor().open("/login");
        password(again, Account.LOTTE);
        again.seesHeading("Typ de code van je telefoon");
        assertThat(again.page()
                        .request()
                        .get(application().address() + "/gehoord")
                        .url())
                .as("nobody is signed in yet")
                .endsWith("/login");
        again.page()
                .getByLabel("Code", new Page.GetByLabelOptions().setExact(true))
                .fill("000000");
        again.click("Ga verder");
        again.sees("Deze code klopt niet");
        again.page().getByText("Ik heb mijn telefoon niet bij me").click();
        again.page().getByLabel("Herstelcode").fill(paper.getFirst());
        again.click("Ga verder");
        assertThat(again.page()).hasURL(Pattern.compile(".*/gehoord.*"));
        again.open("/mijn/aanmelden");
        again.sees("Je hebt nog 9 herstelcodes");
        again.sees("een wachtwoord en een herstelcode");

        again.click("Ontkoppel je telefoon");
        again.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .or(again.page().getByRole(AriaRole.DIALOG))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ontkoppel je telefoon"))
                .click();
        again.sees("Niet ingesteld");
    }

    private static void password(Visitor visitor, Account account) {
        visitor.page().getByLabel("E-mailadres").fill(account.email());
        visitor.page()
                .getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(Account.PASSWORD);
        visitor.click("Log in");
    }

    /** What a phone with this secret shows now. */
    private static String code(String secret) {
        String digits = secret.replace(" ", "")
                .chars()
                .mapToObj(letter -> Integer.toString(ALPHABET.indexOf(letter), 32))
                .collect(Collectors.joining());
        byte[] number = new BigInteger("1" + digits, 32).toByteArray();
        byte[] key = new byte[20];
        System.arraycopy(number, number.length - 20, key, 0, 20);
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), Instant.now(), Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
