package nl.eenoverheid.begroting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.Leveringen;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Figures are of years that no other test uses. */
@ApplicationTest
@Capability("G1")
class BegrotingenViewTest extends SpringBrowserlessTest {
    private final BegrotingService begrotingen;
    private final OverheidLookup overheden;
    private final World world;
    private final Leveringen leveringen;

    @Autowired
    BegrotingenViewTest(
            BegrotingService begrotingen,
            LeveringWriter writer,
            OverheidLookup overheden,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.begrotingen = begrotingen;
        this.overheden = overheden;
        world = new World(jdbc, manager);
        leveringen = new Leveringen(
                writer,
                overheden,
                manager,
                world.person(World.OVERIJSSEL, Rol.FINANCIEEL).id());
    }

    @BeforeEach
    void someFigures() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        People.signIn(world.official(World.OMMEN));
        leveringen.totals(World.OMMEN, 2041, Verslag.BEGROTING, "0.1 5 0", "0.10 700 0", "8.1 1000 0", "8.3 1354 603");
        leveringen.totals(World.DALFSEN, 2041, Verslag.BEGROTING, "0.1 6 0", "0.10 800 0", "8.1 500 0", "8.3 2708 -");
        leveringen.totals("gm1731", 2041, Verslag.BEGROTING, "8.1 0 0", "8.3 0 0");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void threeGovernmentsAndAGapStandBesideEachOther() {
        go("overheden=gm0175_gm0148_gm1731&jaren=2041&verslag=begroting&maat=TOTAAL&open=8.");
        assertThat($(H1.class).single().getText()).isEqualTo("Wat geven Ommen, Dalfsen en Midden-Drenthe uit?");
        assertThat(rows())
                .anySatisfy(
                        row -> assertThat(row).contains("Totaal zonder reserves", "2.359", "3.214", "niet aangeleverd"))
                .anySatisfy(row -> assertThat(row).contains("8.3 Wonen en bouwen", "1.354", "2.708", "–"))
                .anySatisfy(row -> assertThat(row).contains("0.10 Mutaties reserves", "700", "800"))
                .noneSatisfy(row -> assertThat(row).startsWith("0.1 "));
        assertThat(text())
                .contains(
                        "× 1.000 euro",
                        "Niet aangeleverd: Midden-Drenthe",
                        "peildatum 1 november 2026",
                        "Verzonnen voor deze test")
                .contains("staan onderaan apart");
    }

    @Test
    void theAddressSortsNarrowsAndComparesWithOneOfThem() {
        go(
                "overheden=gm0175_gm0148&jaren=2041&verslag=begroting&maat=TOTAAL&rijen=OVERHEID&post=8.3&orde=2041.begroting-&met=gm0175");
        assertThat($(H1.class).single().getText()).isEqualTo("Wat geven Ommen en Dalfsen uit aan wonen en bouwen?");
        assertThat(rows())
                .filteredOn(row -> row.contains("1.354") || row.contains("2.708"))
                .satisfiesExactly(
                        row -> assertThat(row).contains("Dalfsen", "2.708", "+\u00A0100\u00A0%"),
                        row -> assertThat(row).contains("Ommen", "1.354").doesNotContain("%"));
        assertThat($(NativeTableHeaderCell.class).all())
                .anySatisfy(head ->
                        assertThat(head.getElement().getAttribute("aria-sort")).isEqualTo("descending"));
        test($(TextField.class).all().stream()
                        .filter(Component::isVisible)
                        .findFirst()
                        .orElseThrow())
                .setValue("dalf");
        assertThat(rows()).noneSatisfy(row -> assertThat(row).contains("Ommen"));
        assertThat(address()).contains("zoek=dalf", "post=8.3");
    }

    @Test
    void groupsAreOneClickAwayAndTheMeasureIsInTheAddress() {
        go("overheden=gm0175&jaren=2041&verslag=begroting");
        assertThat(text())
                .contains("begroting 2041 is gedeeld door het aantal inwoners van 2025, het dichtstbijzijnde jaar");
        test(chip("Drenthe en Overijssel (37)")).click();
        assertThat(address()).contains("overheden=drenthe-overijssel");
        assertThat(rows()).hasSizeGreaterThan(37);
        assertThat($(Chip.class).all()).extracting(Chip::getText).anySatisfy(words -> assertThat(words)
                .startsWith("Vergelijkbaar met Ommen")
                .endsWith("inwoners"));
        test($(Select.class).all().stream()
                        .filter(each -> "In".equals(each.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .selectItem("euro per huishouden");
        assertThat(address()).contains("maat=" + Maat.PER_HUISHOUDEN);
        assertThat(text()).contains("geen aantal huishoudens bekend");
    }

    @Test
    void aProvinceBeginsWithAmountsThatAreThere() {
        People.signIn(world.official(World.OVERIJSSEL));
        leveringen.totals(World.OVERIJSSEL, 2998, Verslag.BEGROTING, "8.3 900 0");
        leveringen.totals("pv22", 2998, Verslag.BEGROTING, "8.3 800 0");
        go("");
        assertThat($(H1.class).single().getText())
                .isEqualTo("Wat geven Provincie Overijssel en Provincie Drenthe uit?");
        assertThat(text()).contains("× 1.000 euro", "900", "800");
    }

    @Test
    void whatSwingsIsNeverRanked() {
        leveringen.totals(World.OMMEN, 2042, Verslag.BEGROTING, "8.2 9000 0", "8.3 1 0");
        go("overheden=gm0175&jaren=2042&verslag=begroting&maat=TOTAAL&open=8.&orde=gm0175.2042.begroting-");
        assertThat(rows())
                .filteredOn(row -> row.contains("8.2") || row.contains("8.3"))
                .satisfiesExactly(row -> assertThat(row).contains("8.3"), row -> assertThat(row)
                        .contains("8.2", "schommelt per jaar"));
    }

    @Test
    void withoutFiguresItSaysWhatToDo() {
        go("overheden=gm0175&jaren=1901&verslag=begroting");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("vraag een financieel medewerker");
        People.signIn(world.person(World.OMMEN, Rol.FINANCIEEL));
        UI.getCurrent().navigate("overheden");
        go("overheden=gm0175&jaren=1901&verslag=begroting");
        assertThat($(PathLink.class).all()).extracting(PathLink::getHref).contains(BegrotingRoutes.INLEZEN);
    }

    @Test
    @Capability("G7")
    void aFileHoldsWhatIsOnTheScreen(@TempDir Path folder) throws IOException {
        VergelijkDownload file = new VergelijkDownload(
                begrotingen,
                new VergelijkQuery(UrlQuery.of(new Location(
                        "begrotingen?overheden=gm0175_gm1731&jaren=2041&verslag=begroting&maat=TOTAAL&open=8."))),
                new Keuzes(overheden.all(), begrotingen.groepen()),
                new BegrotingTexts(Locale.of("nl")));
        var csv = new ByteArrayOutputStream();
        file.csv(csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"Gemeenten, lasten, × 1.000 euro\",\"Ommen, begroting 2041\",\"Midden-Drenthe, begroting 2041\"",
                        "8.3,Wonen en bouwen,1354,niet aangeleverd",
                        "0.10,Mutaties reserves,700,niet aangeleverd",
                        "Niet aangeleverd: Midden-Drenthe");
        Path xlsx = folder.resolve("begrotingen.xlsx");
        try (OutputStream out = Files.newOutputStream(xlsx)) {
            file.xlsx(out);
        }
        assertThat(part(xlsx, "xl/worksheets/sheet1.xml")).contains("<v>1354</v>");
        assertThat(part(xlsx, "xl/workbook.xml")).contains("Gemeenten", "Bronnen");
    }

    private static String part(Path book, String name) throws IOException {
        try (var zip = new ZipFile(book.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void go(String query) {
        UI.getCurrent().navigate(BegrotingRoutes.LIST, QueryParameters.fromString(query));
    }

    private Chip chip(String label) {
        return $(Chip.class).all().stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return $(BegrotingenView.class).single().getElement().getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
