package nl.eenoverheid.begroting.ui;

import static nl.eenoverheid.kaart.Grenzen.area;
import static nl.eenoverheid.kaart.Grenzen.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.Leveringen;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.kaart.KaartData;
import nl.eenoverheid.kaart.KaartService;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.PathLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@Capability("G1")
class VergelijkBeeldenTest extends SpringBrowserlessTest {
    private static final String MIDDEN_DRENTHE = "gm1731";
    private static final String ALMERE = "gm0034";
    private static final String WHO = World.OMMEN + "_" + World.DALFSEN + "_" + MIDDEN_DRENTHE;

    private final World world;
    private final LeveringWriter writer;
    private final OverheidLookup overheden;
    private final PlatformTransactionManager manager;
    private final KaartService kaarten;

    @Autowired
    VergelijkBeeldenTest(
            LeveringWriter writer,
            OverheidLookup overheden,
            KaartService kaarten,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.writer = writer;
        this.overheden = overheden;
        this.kaarten = kaarten;
        this.manager = manager;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void figures() {
        SignedIn person = world.person(World.OVERIJSSEL, Rol.FINANCIEEL);
        Leveringen leveringen = new Leveringen(writer, overheden, manager, person.id());
        leveringen.totals(World.OMMEN, 2041, Verslag.BEGROTING, "8.3 2000 100", "8.2 900 0", "0.10 7000 0");
        leveringen.totals(World.DALFSEN, 2041, Verslag.BEGROTING, "8.3 5000 100", "8.2 100 0");
        leveringen.totals(MIDDEN_DRENTHE, 2041, Verslag.BEGROTING, "8.3 0 0");
        leveringen.totals(World.OMMEN, 2042, Verslag.BEGROTING, "8.3 2200 100");
        leveringen.totals(World.OMMEN, 2042, Verslag.REKENING, "8.3 2300 100");
        leveringen.totals(ALMERE, 2041, Verslag.BEGROTING, "8.3 900 100");
        People.signIn(person);
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void barsAskWhoSpendsMostAndAGapIsNoZero() {
        open("overheden=" + WHO + "&jaren=2041&verslag=begroting&maat=TOTAAL&post=8.3");

        JsonNode drawn = drawn();
        assertThat(drawn.get("kind").asString()).isEqualTo("bars");
        assertThat(drawn.get("title").asString()).isEqualTo("Wie geeft het meest uit aan Wonen en bouwen?");
        assertThat(labels(drawn.get("bars"))).containsExactly("Dalfsen", "Ommen", "Midden-Drenthe");
        assertThat(drawn.at("/bars/1/shown").asString()).isEqualTo("2.000");
        assertThat(drawn.at("/bars/2/value").isNull()).isTrue();
        assertThat(drawn.at("/bars/2/shown").asString()).isEqualTo("niet aangeleverd");
        assertThat(drawn.at("/bars/2/path").isNull()).isTrue();
        assertThat(drawn.at("/bars/1/path").asString()).isEqualTo("begrotingen/gm0175/2041/begroting?post=8.3");
        assertThat(words())
                .contains("Lasten, begroting 2041, × 1.000 euro.")
                .contains("Bron: Verzonnen voor deze test, peildatum 1 november 2026. 2 van de 3 cijfers zijn er.");
    }

    @Test
    void whatSwingsBySalesOfLandIsNotRanked() {
        open("overheden=" + WHO + "&jaren=2041&verslag=begroting&maat=TOTAAL&post=8.2");

        assertThat(drawn().get("title").asString()).startsWith("Wat geeft elke overheid uit aan");
        assertThat(labels(drawn().get("bars"))).containsExactly("Dalfsen", "Midden-Drenthe", "Ommen");
        assertThat(words()).contains("schommelt per jaar");
    }

    @Test
    void aTotalSaysWhatItLeavesOut() {
        open("overheden=" + WHO + "&jaren=2041&verslag=begroting&maat=TOTAAL");

        assertThat(drawn().get("title").asString()).isEqualTo("Wie geeft het meest uit aan alle taken samen?");
        assertThat(drawn().at("/bars/1/shown").asString()).isEqualTo("2.900");
        assertThat(words()).contains("Reserves (0.10) en het resultaat (0.11) tellen niet mee.");
    }

    @Test
    void yearsTellBudgetFromAccountsAndBreakWhereNothingWasDelivered() {
        open("overheden=" + World.OMMEN + "&jaren=2041_2042&verslag=begroting_rekening&maat=TOTAAL&post=8.3");

        JsonNode drawn = drawn();
        assertThat(drawn.get("kind").asString()).isEqualTo("lines");
        assertThat(labels(drawn.get("lines"))).containsExactly("Ommen, begroting", "Ommen, jaarrekening");
        assertThat(drawn.at("/lines/0/shape").asString()).isEqualTo("ROUND");
        assertThat(drawn.at("/lines/1/shape").asString()).isEqualTo("SQUARE");
        assertThat(drawn.at("/lines/1/points/0/value").isNull()).isTrue();
        assertThat(drawn.at("/gaps/0").asString()).isEqualTo("Ommen, jaarrekening, 2041: niet aangeleverd.");
    }

    @Test
    void theMapShowsTheNewestYearAndSaysWhoIsNotOnIt() {
        open("overheden=" + WHO + "_" + ALMERE + "&jaren=2041&verslag=begroting&maat=TOTAAL&post=8.3&beeld=KAART");

        JsonNode drawn = drawn();
        assertThat(drawn.get("kind").asString()).isEqualTo("tiles");
        assertThat(labels(drawn.get("tiles"))).containsExactly("Dalfsen", "Ommen", "Midden-Drenthe");
        assertThat(drawn.at("/tiles/2/level").asInt()).isZero();
        assertThat(drawn.at("/legend/gap").asString()).isEqualTo("niet aangeleverd");
        assertThat(words()).contains("Niet op deze kaart: Almere.");
        assertThat(find(PathLink.class).withText("Grenzen").exists()).isFalse();
    }

    @Test
    void bordersAreOnePressAwayAndSayWhoseTheyAre() {
        SignedIn main = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        SignedIn reader = world.official(World.OMMEN);
        People.as(
                main, () -> kaarten.use(new KaartData("CBS", LocalDate.of(2024, 1, 1), file(area("GM0175", "Ommen")))));
        try {
            People.signIn(reader);
            String query = "overheden=" + WHO + "&jaren=2041&verslag=begroting&maat=TOTAAL&post=8.3&beeld=KAART";
            open(query);
            assertThat(drawn().get("kind").asString()).isEqualTo("tiles");
            assertThat(find(PathLink.class).withText("Grenzen").single().getHref())
                    .contains("kaart=grenzen", "post=8.3");

            open(query + "&kaart=grenzen");
            assertThat(drawn().get("kind").asString()).isEqualTo("areas");
            assertThat(labels(drawn().get("areas"))).containsExactly("Ommen");
            assertThat(drawn().get("shapes").asString()).startsWith("kaart/gemeenten.json?v=");
            assertThat(words())
                    .contains("Grenzen: CBS, 1 januari 2024.", "Niet op deze kaart: Dalfsen, Midden-Drenthe.");
        } finally {
            People.as(main, kaarten::remove);
        }
    }

    @Test
    void anotherPictureKeepsWhatIsCompared() {
        open("overheden=" + WHO + "&jaren=2041&verslag=begroting&post=8.3");

        PathLink dots = find(PathLink.class).withText("Stippen").single();
        assertThat(dots.getHref()).contains("post=8.3", "beeld=STIPPEN", "jaren=2041");
        assertThat(find(PathLink.class).withText("Staven").single().getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        open(dots.getHref().substring(dots.getHref().indexOf('?') + 1));
        assertThat(drawn().get("kind").asString()).isEqualTo("dots");
        assertThat(drawn().get("title").asString())
                .isEqualTo("Wie geeft het meest uit aan Wonen en bouwen, per inwoner?");
    }

    private void open(String query) {
        UI.getCurrent().navigate("begrotingen", QueryParameters.fromString(query));
    }

    private JsonNode drawn() {
        Element picture = chart().getElement()
                .getChildren()
                .filter(each -> each.getTag().equals("eo-chart"))
                .findFirst()
                .orElseThrow();
        return (JsonNode) Objects.requireNonNull(picture.getPropertyRaw("data"));
    }

    private String words() {
        return chart().getElement().getTextRecursively();
    }

    private EoChart chart() {
        return find(EoChart.class).single();
    }

    private static List<String> labels(JsonNode all) {
        Stream<JsonNode> each = StreamSupport.stream(all.spliterator(), false);
        return each.map(one -> one.get("label").asString()).toList();
    }
}
