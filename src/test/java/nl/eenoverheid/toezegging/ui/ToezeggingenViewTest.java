package nl.eenoverheid.toezegging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingId;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.toezegging.ToezeggingStapData;
import nl.eenoverheid.toezegging.ToezeggingWorkService;
import nl.eenoverheid.toezegging.Toezeggingen;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("H15")
class ToezeggingenViewTest extends SpringBrowserlessTest {
    private static final Locale NL = Locale.of("nl");

    private final ToezeggingService toezeggingen;
    private final ToezeggingWorkService work;
    private final DossierService dossiers;
    private final KnoopService knopen;
    private final BesluitvormingService besluiten;
    private final BestuursorgaanService organen;
    private final ToezeggingenInDossier inDossier;
    private final ToezeggingenOfBesluit ofBesluit;
    private final ToezeggingenOfKnoop ofKnoop;
    private final ToezeggingDownloads downloads;
    private final World world;

    private SignedIn official;
    private SignedIn clerk;
    private SignedIn reader;
    private WerkruimteId wonen;
    private DossierId dossier;

    @Autowired
    ToezeggingenViewTest(
            ToezeggingService toezeggingen,
            ToezeggingWorkService work,
            DossierService dossiers,
            KnoopService knopen,
            BesluitvormingService besluiten,
            BestuursorgaanService organen,
            ToezeggingenInDossier inDossier,
            ToezeggingenOfBesluit ofBesluit,
            ToezeggingenOfKnoop ofKnoop,
            ToezeggingDownloads downloads,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toezeggingen = toezeggingen;
        this.work = work;
        this.dossiers = dossiers;
        this.knopen = knopen;
        this.besluiten = besluiten;
        this.organen = organen;
        this.inDossier = inDossier;
        this.ofBesluit = ofBesluit;
        this.ofKnoop = ofKnoop;
        this.downloads = downloads;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        clerk = world.person(World.OMMEN, Rol.GRIFFIER);
        reader = world.person(World.ZWOLLE, Rol.MEELEZER);
        wonen = world.werkruimte(
                Map.of(official, WerkruimteRol.EIGENAAR, clerk, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        UI.getCurrent().setLocale(NL);
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void somethingIsWrittenDownAndStandsOpenBesideTheList() {
        go(ToezeggingRoutes.LIST + "?dossier=" + dossier.value());
        assertThat(text($(EmptyState.class).all().getFirst())).contains("Geen toezeggingen of moties met dit filter");
        test($(Button.class).withText("Leg een toezegging of motie vast").single())
                .click();
        test($(Button.class).withText("Leg vast").single()).click();
        assertThat($(TextField.class).withLabel("Waar gaat het over?").single().isInvalid())
                .isTrue();
        fill();
        test($(Button.class).withText("Leg vast").single()).click();

        assertThat(text($(ToezeggingPanel.class).single()))
                .contains(
                        "Starterswoningen",
                        "nog niet opgepakt",
                        "gemeenteraad Ommen",
                        "wethouder wonen",
                        "17 maart 2026",
                        "legde een toezegging of motie vast");
    }

    @Test
    void boardProposesAndTheClerkFinishes() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        go(ToezeggingRoutes.detail(id.value()));
        assertThat($(Button.class).withText("Doe af").all())
                .as("not for the board")
                .isEmpty();
        test($(Button.class).withText("Stel voor om af te doen").single()).click();
        $(TextArea.class).withLabel("Wat is er gedaan?").single().setValue("Het onderzoek ligt bij de stukken.");
        test($(Button.class).withText("Stel voor om af te doen").all().getLast())
                .click();
        assertThat(text($(ToezeggingPanel.class).single()))
                .contains("voorgesteld om af te doen", "Dit wacht op gemeenteraad Ommen.");

        People.signIn(clerk);
        go(ToezeggingRoutes.detail(id.value()));
        test($(Button.class).withText("Doe af").single()).click();
        test($(Button.class).withText("Doe af").all().getLast()).click();
        assertThat(text($(ToezeggingPanel.class).single()))
                .contains("afgedaan", "Wat ervan is gekomen:", "Het onderzoek ligt bij de stukken.");
    }

    @Test
    void whoComesSecondKeepsTheirWordsAndSeesTheFirst() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        go(ToezeggingRoutes.detail(id.value()));
        test($(Button.class).withText("Verleg de dag").single()).click();
        $(TextArea.class).withLabel("Waarom lukt het niet op tijd?").single().setValue("Geen tijd.");
        $(DatePicker.class).withLabel("Nieuwe dag").single().setValue(LocalDate.of(2026, 4, 1));
        People.as(clerk, () -> work.step(id, 0, ToezeggingAct.SETTLE, ToezeggingStapData.saying("Al besproken.")));
        test($(Button.class).withText("Verleg de dag").all().getLast()).click();

        assertThat($(TextArea.class)
                        .withLabel("Waarom lukt het niet op tijd?")
                        .single()
                        .getValue())
                .isEqualTo("Geen tijd.");
        assertThat(text($(ToezeggingPanel.class).single())).contains("afgedaan", "Al besproken.");
    }

    @Test
    void movedDayStaysReadable() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        work.step(
                id,
                0,
                ToezeggingAct.POSTPONE,
                new ToezeggingStapData("De netbeheerder wacht.", LocalDate.of(2026, 4, 1), null, null));
        go(ToezeggingRoutes.detail(id.value()));
        assertThat(text($(ToezeggingPanel.class).single()))
                .contains("1 april 2026 (eerst afgesproken: 17 maart 2026; één keer verlegd)");
    }

    @Test
    void chipsAndWordsNarrowTheListAndStandInTheAddress() {
        work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        work.record(Toezeggingen.motie(dossier, "Bouw bij het spoor"));
        go(ToezeggingRoutes.LIST + "?dossier=" + dossier.value());
        assertThat($(ListRow.class).all()).hasSize(2);
        test($(Chip.class).withText("moties").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("soort=MOTIE");
        assertThat(text($(ListRow.class).single())).contains("Bouw bij het spoor", "ingediend");
        go(ToezeggingRoutes.LIST + "?dossier=" + dossier.value() + "&zoek=starters");
        assertThat(text($(ListRow.class).single())).contains("Starterswoningen");
        test($(Chip.class).withText("klaar").single()).click();
        test($(Button.class).withText("Wis de filters").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("toezeggingen");
    }

    @Test
    void dossierKnoopAndBesluitShowWhatBecameOfIt() {
        KnoopId knoop = knopen.raise(Knopen.data(wonen, "Waar bouwen we?"));
        BesluitId besluit = besluiten.draft(Besluiten.data(wonen, official.organisatie(), "Bouwen"));
        assertThat(text(inDossier.part(dossier))).contains("Hier is nog niets toegezegd", "Leg een toezegging");
        assertThat(text(ofKnoop.part(knoop).orElseThrow())).contains("Hier is nog niets toegezegd");
        assertThat(text(ofBesluit.panel(besluit).orElseThrow())).contains("Hier is nog niets toegezegd");
        work.record(Toezeggingen.in(Toezeggingen.toezegging(dossier, "Starterswoningen"), knoop, besluit));

        assertThat(text(inDossier.part(dossier))).contains("Starterswoningen");
        assertThat(text(ofKnoop.part(knoop).orElseThrow())).contains("Starterswoningen");
        assertThat(text(ofBesluit.panel(besluit).orElseThrow())).contains("Starterswoningen");
        People.as(reader, () -> assertThat(text(inDossier.part(dossier)))
                .contains("Starterswoningen")
                .doesNotContain("Leg een toezegging"));
    }

    @Test
    void listGoesToAMeetingOnPaperAndIntoASpreadsheet() throws IOException {
        work.record(Toezeggingen.toezegging(dossier, "=Starters <en> & meer"));
        byte[] pdf = downloads.paper(ToezeggingFilter.in(dossier, false), NL);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Toezeggingen en moties", "gemeenteraad Ommen", "Starters <en> & meer", "wethouder wonen");
        }
        var csv = new StringBuilder();
        downloads.write(ToezeggingFilter.in(dossier, false), NL, csv);
        assertThat(csv).contains("eerst afgesproken", "'=Starters", "2026-03-17");
        assertThat(toezeggingen.toTake(ToezeggingFilter.in(dossier, false))).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        ((Choice<ToezeggingSoort>) $(Choice.class).all().getLast()).setValue(ToezeggingSoort.TOEZEGGING);
        $(TextField.class).withLabel("Waar gaat het over?").single().setValue("Starterswoningen");
        $(TextArea.class)
                .withLabel("Wat is er precies toegezegd of gevraagd?")
                .single()
                .setValue("Het college komt met een voorstel.");
        ((ComboBox<BestuursorgaanNaam>)
                        $(ComboBox.class).withLabel("Aan of van welk orgaan?").single())
                .setValue(organen.find(Toezeggingen.RAAD_OMMEN).orElseThrow());
        $(TextField.class).withLabel("Wie moet het doen?").single().setValue("wethouder wonen");
        $(DatePicker.class)
                .withLabel("Op welke dag is het toegezegd of ingediend?")
                .single()
                .setValue(LocalDate.of(2026, 2, 26));
        $(DatePicker.class).withLabel("Uiterlijk klaar op").single().setValue(Toezeggingen.DAY);
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
