package nl.eenoverheid.terugkoppeling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.AntwoordStand;
import nl.eenoverheid.terugkoppeling.SpoorService;
import nl.eenoverheid.terugkoppeling.StroomRegel;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@EnableScenarios
@Capability({"C1", "C2", "C4", "C8"})
class TerugkoppelingViewTest extends SpringBrowserlessTest {
    private static final LocalDate SIX_WORKING_DAYS_AGO = LocalDate.of(2026, 2, 23);

    private final TerugkoppelingService terugkoppelingen;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final KnoopService knopen;
    private final VerteldParts parts;
    private final SpoorService sporen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn owner;
    private SignedIn writer;
    private SignedIn reader;
    private WerkruimteId wonen;

    @Autowired
    private StatementBudget statements;

    @Autowired
    TerugkoppelingViewTest(
            TerugkoppelingService terugkoppelingen,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            KnoopService knopen,
            VerteldParts parts,
            SpoorService sporen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.terugkoppelingen = terugkoppelingen;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.knopen = knopen;
        this.parts = parts;
        this.sporen = sporen;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        writer = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, writer, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(writer);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void theListSaysWhoWaitsTooLongAndChipsNarrowIt(Scenario scenario) {
        promised(scenario, "Wanneer komt het fietspad?", SIX_WORKING_DAYS_AGO);
        promised(scenario, "Mogen wij splitsen?", LocalDate.of(2026, 3, 17));
        go(TerugkoppelingRoutes.LIST);

        assertThat($(ListRow.class).all()).hasSize(2);
        assertThat($(ListRow.class).all().getFirst().getElement().getTextRecursively())
                .contains("Wanneer komt het fietspad?", "6 werkdagen te laat", "te schrijven", "bewonersgroep");
        test($(Chip.class).withText("te laat").single()).click();
        assertThat($(ListRow.class).all()).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("terugkoppeling?telaat=1");
        test($(Chip.class).withText("verstuurd").single()).click();
        assertThat($(ListRow.class).all()).isEmpty();
        test($(Button.class).withText("Haal alle filters weg").single()).click();
        assertThat($(ListRow.class).all()).hasSize(2);
    }

    @Test
    void anAnswerIsWrittenReleasedAndSent(Scenario scenario) {
        TerugkoppelingId id = promised(scenario, "Wie zegt ja?", SIX_WORKING_DAYS_AGO);
        open(id);
        assertThat(detail()).contains("Wie zegt ja?", "Antwoord aan bewonersgroep", "per brief", "Nog nergens");
        test(area("Wat antwoord je?")).setValue("De raad zegt in mei ja of nee.");
        test($(TextField.class).withLabel("Wanneer gebeurt het?").single()).setValue("mei 2026");
        click("Bewaar antwoord");

        assertThat(detail()).contains("De raad zegt in mei ja of nee.", "mei 2026", owner.naam());
        assertThat($(Button.class).withText("Geef het antwoord vrij").exists()).isFalse();

        People.signIn(owner);
        open(id);
        click("Geef het antwoord vrij");
        click("Markeer als verstuurd");
        test($(DatePicker.class).withLabel("Op welke dag?").single()).setValue(LocalDate.of(2026, 3, 3));
        test($(Button.class).withText("Markeer als verstuurd").last()).click();

        assertThat(detail()).contains("Verstuurd op 3 maart 2026, per brief.");
        assertThat(status(id)).isEqualTo(TerugkoppelingStatus.VERSTUURD);
    }

    @Test
    void anEmptyAnswerIsExplainedAtTheField(Scenario scenario) {
        open(promised(scenario, "Leeg", SIX_WORKING_DAYS_AGO));
        click("Bewaar antwoord");

        assertThat(area("Wat antwoord je?").isInvalid()).isTrue();
        assertThat(area("Wat antwoord je?").getErrorMessage()).isEqualTo("Vul dit in.");
    }

    @Test
    void aStaleAnswerShowsBothVersions(Scenario scenario) {
        TerugkoppelingId id = promised(scenario, "Samen schrijven", SIX_WORKING_DAYS_AGO);
        open(id);
        long version = terugkoppelingen.detail(id).version();
        test(area("Wat antwoord je?")).setValue("Van mij");
        People.as(owner, () -> terugkoppelingen.write(id, version, new AntwoordData("Van de eigenaar", "", "", "")));
        click("Bewaar antwoord");

        assertThat($(StaleDialog.class).single().getElement().getTextRecursively())
                .contains("Van de eigenaar", "Van mij");
        click("Leg deze keuze vast");
        assertThat(terugkoppelingen.detail(id).versies())
                .extracting(versie -> versie.data().tekst())
                .containsExactly("Van mij", "Van de eigenaar");
    }

    @Test
    void whoReadsOnlySeesNoButtons(Scenario scenario) {
        TerugkoppelingId id = promised(scenario, "Alleen lezen", SIX_WORKING_DAYS_AGO);
        People.signIn(reader);
        open(id);
        assertThat(detail()).contains("Alleen lezen", "Er is nog geen antwoord geschreven.");
        assertThat($(Button.class).withText("Sla over").exists()).isFalse();
        assertThat($(TextArea.class).exists()).isFalse();
    }

    @Test
    void theTraceShowsWhatIsStillMissing(Scenario scenario) {
        TerugkoppelingId id = promised(scenario, "Waar blijft het?", SIX_WORKING_DAYS_AGO);
        go(TerugkoppelingRoutes.spoor(item(id).signaalId()));

        assertThat($(SpoorPad.class).single().getElement().getTextRecursively())
                .contains(
                        "Waar blijft het?",
                        "De woorden staan nog in geen dossier.",
                        "Beloofd aan bewonersgroep, per brief, uiterlijk 23 februari 2026",
                        "6 werkdagen te laat");
    }

    @Test
    void theTraceAndTheAnswerShowTheQuestionsThatRestOnTheWords(Scenario scenario) {
        TerugkoppelingId id = promised(scenario, "Wie gaat erover?", SIX_WORKING_DAYS_AGO);
        long signaal = item(id).signaalId();
        knopen.raise(new KnoopData(wonen, null, "Wie beslist over de schuur?", "", Set.of(signaal), Set.of()));
        People.as(owner, () -> {
            WerkruimteId hidden = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
            plaatsingen.place(new Item(ItemSoort.SIGNAAL, signaal), hidden);
            knopen.raise(new KnoopData(hidden, null, "Alleen voor de eigenaar", "", Set.of(signaal), Set.of()));
        });

        go(TerugkoppelingRoutes.spoor(signaal));
        assertThat($(SpoorPad.class).single().getElement().getTextRecursively())
                .contains("Vraag gesteld", "Wie beslist over de schuur?", "niemand beslist nog")
                .doesNotContain("Alleen voor de eigenaar");
        open(id);
        assertThat(detail())
                .contains("Wie beslist over de schuur?", "niemand beslist nog")
                .doesNotContain("Nog nergens", "Alleen voor de eigenaar");
    }

    @Test
    void anAnswerThatFallsOutsideTheFilterIsClosed(Scenario scenario) {
        TerugkoppelingId id = promised(scenario, "Nog te schrijven", SIX_WORKING_DAYS_AGO);
        open(id);
        test($(Chip.class).withText("te laat").single()).click();
        assertThat(detail()).contains("Nog te schrijven");
        test($(Chip.class).withText("verstuurd").single()).click();
        assertThat($(TerugkoppelingDetailPanel.class).exists()).isFalse();
    }

    @Test
    void thePageOfWhatWordsLandedInShowsHowFarTheyCame(Scenario scenario) {
        Item besluit = new Item(ItemSoort.BESLUIT, 770_001);
        long one = item(promised(scenario, "Het pad", SIX_WORKING_DAYS_AGO)).signaalId();
        long other = item(promised(scenario, "De bus", SIX_WORKING_DAYS_AGO)).signaalId();
        land(one, besluit);
        land(other, besluit);
        land(one, new Item(ItemSoort.DUIDING, 770_002));

        assertThat(parts.of(besluit).getElement().getTextRecursively()).contains("0 van 2 mensen");
        Item duiding = new Item(ItemSoort.DUIDING, 770_002);
        assertThat(sporen.stroom(besluit).regels())
                .containsExactlyInAnyOrder(
                        new StroomRegel(List.of(besluit), AntwoordStand.TE_LAAT, 1),
                        new StroomRegel(List.of(besluit, duiding), AntwoordStand.TE_LAAT, 1));
        assertThat(sporen.stroom(new Item(ItemSoort.SIGNAAL, one)).regels()).hasSize(1);
        statements.atMost(2, () -> sporen.stroom(besluit));
        StroomPart picture = parts.stroom(besluit);
        assertThat(picture.getElement().getTextRecursively())
                .contains("Van de 2 signalen die hier landden.", "Toon als tabel");
        People.as(world.official(World.OVERIJSSEL), () -> {
            assertThat(sporen.stroom(besluit).signalen()).isZero();
            assertThat(sporen.stroom(new Item(ItemSoort.SIGNAAL, one)).signalen())
                    .isZero();
        });
    }

    private void land(long signaal, Item item) {
        transactions.executeWithoutResult(status -> jdbc.sql("""
                        insert into signaal_spoor (signaal_id, item_soort, item_id, werkruimte_id, titel, op)
                        values (?, ?, ?, ?, 'Eerst het schoolplein', ?)""")
                .params(signaal, item.soort().name(), item.id(), wonen.value(), TestClock.START)
                .update());
    }

    private void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void open(TerugkoppelingId id) {
        go(TerugkoppelingRoutes.detail(id.value()));
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private String detail() {
        Component panel = $(TerugkoppelingDetailPanel.class).single();
        return panel.getElement().getTextRecursively();
    }

    private TerugkoppelingListItem item(TerugkoppelingId id) {
        return terugkoppelingen.detail(id).item();
    }

    private TerugkoppelingStatus status(TerugkoppelingId id) {
        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        return detail.item().status();
    }

    private TerugkoppelingId promised(Scenario scenario, String woorden, LocalDate uiterlijk) {
        var noted = new SignaalId[1];
        scenario.stimulate(() -> noted[0] = signalen.note(Signalen.promised(wonen, woorden, uiterlijk)))
                .andWaitForStateChange(() -> owed(noted[0]), Optional::isPresent);
        return new TerugkoppelingId(owed(noted[0]).orElseThrow().id());
    }

    private Optional<TerugkoppelingListItem> owed(SignaalId signaal) {
        return People.as(writer, () -> terugkoppelingen.ofSignaal(signaal));
    }
}
