package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;

/** A file with budgets is loaded; what stands in it is compared, put beside one task, and taken along. */
@Capability({"G1", "G2", "G3", "G8"})
class BudgetIT extends JourneyTest {
    private static final String FILE = "gemeenten_2026_begroting.csv";
    private static final String FIGURES = """
            Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten
            Ommen;8.1 Ruimte en leefomgeving;210;40;1010
            Ommen;8.3 Wonen en bouwen;640;600;1411
            Hardenberg;8.1 Ruimte en leefomgeving;520;90;2020
            Hardenberg;8.3 Wonen en bouwen;1430;1200;3422
            Dalfsen;8.1 Ruimte en leefomgeving;310;60;1530
            Dalfsen;8.3 Wonen en bouwen;700;500;1933
            """;
    private static final String OPGAVE = "/dossiers/951/opgaven/951";

    @Test
    void aFileIsLoadedComparedAndPutBesideATask() throws IOException {
        load(visitor(Account.ILSE).open("/begrotingen/inlezen"));

        Visitor marieke = visitor(Account.MARIEKE)
                .open("/begrotingen?overheden=gm0175_gm0160_gm0148&jaren=2026&verslag=begroting&maat=TOTAAL&open=8.");
        marieke.seesHeading("Wat geven Ommen, Hardenberg en Dalfsen uit?");
        List.of("1.411", "3.422", "1.933", "Verzonnen voor deze test").forEach(marieke::sees);

        marieke.open(OPGAVE).sees("Er mist 1,2 miljoen euro in 2027");
        link(marieke);
        marieke.sees("6.766");
        Download csv = marieke.page().waitForDownload(() -> marieke.page()
                .getByText("Download (CSV)", new Page.GetByTextOptions().setExact(true))
                .click());
        assertThat(Files.readString(csv.path())).contains("Hardenberg", "3422", "Verzonnen voor deze test");
    }

    private static void load(Visitor ilse) {
        ilse.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(FILE, "text/csv", FIGURES.getBytes(StandardCharsets.UTF_8)));
        ilse.sees("Zeg wat dit is");
        ilse.page()
                .getByLabel("Bron", new Page.GetByLabelOptions().setExact(true))
                .fill("Verzonnen voor deze test");
        ilse.click("Kijk het bestand na");
        ilse.sees("3 overheden · 3 nieuw");
        ilse.click("Neem alles over");
        ilse.sees("Neem terug");
    }

    /** What somebody else said of their money is noted with who said it, and when. */
    private static void link(Visitor marieke) {
        marieke.click("Koppel begrotingsregels");
        Locator dialog = marieke.page().getByRole(AriaRole.DIALOG);
        Locator jaar = dialog.getByLabel("Jaar");
        jaar.fill("2026");
        jaar.press("Tab");
        for (String gemeente : List.of("Ommen", "Hardenberg", "Dalfsen")) {
            dialog.getByLabel(Pattern.compile(gemeente + " · 8\\.3")).first().check();
        }
        dialog.getByLabel("Wie van die overheid zei dit?").fill("de concerncontroller");
        Locator dag = dialog.getByLabel("Op welke dag?");
        dag.fill("20-11-2026");
        dag.press("Tab");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Koppel deze regels"))
                .click();
        marieke.sees("De regels zijn gekoppeld.");
        assertThat(dialog).isHidden();
    }
}
