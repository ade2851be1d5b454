package nl.eenoverheid.besluit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Paper;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.AfwegingWorkService;
import nl.eenoverheid.afweging.Afwegingen;
import nl.eenoverheid.afweging.VraagData;
import nl.eenoverheid.afweging.WegingService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Capability({"H8", "H10", "H11"})
class BesluitPrintTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Locale DUTCH = Locale.of("nl");

    private final ApplicationContext context;
    private final BesluitPrint print;
    private final World world;

    private SignedIn owner;
    private SignedIn guest;
    private WerkruimteId wonen;

    @Autowired
    BesluitPrintTest(ApplicationContext context) {
        this.context = context;
        this.print = context.getBean(BesluitPrint.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        context.getBean(TestClock.class).set(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        owner = world.official(World.OMMEN);
        guest = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, guest, WerkruimteRol.GAST));
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aBesluitOnPaperIsALetterThatAScreenReaderCanRead() throws IOException {
        BesluitId id = adopted();
        try (PDDocument paper = Loader.loadPDF(print.write(id, DUTCH))) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Langs het spoor & <b>niet</b> erbuiten");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> tags = Paper.tags(paper.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags).contains("H1", "H2", "P");
            assertThat(tags.indexOf("H1")).as("the title before its parts").isLessThan(tags.indexOf("H2"));
            for (PDPage page : paper.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(paper.getNumberOfPages()).as("one page of a good letter").isLessThanOrEqualTo(2);
            assertThat(Paper.words(paper))
                    .contains(
                            "Langs het spoor & <b>niet</b> erbuiten",
                            "afspraak · nummer",
                            "vastgesteld · 3 maart 2026",
                            "340 woningen langs het spoor",
                            "de raden van Ommen en Dalfsen, ieder voor zich",
                            "bron: begrotingen 2026",
                            "tegen: Ommen",
                            "Twintig woningen per kern",
                            "Hoe ver is dit besluit? definitief · 3 maart 2026",
                            "buiten nog niet bekendgemaakt",
                            "1 maart 2027, of eerder als de stikstofruimte verandert",
                            "gehoord: Bel mij op [telefoonnummer]",
                            "Gemaakt op 3 maart 2026")
                    .doesNotContain("06-12345678", "besluit.", "besluitloop.", "{0}");
        }
    }

    @Test
    @Capability("H5")
    void paperSaysWhatWasWeighedAndOnceOpenWhatWeighedForWhom() throws IOException {
        KnoopId knoop = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Waar eerst?"));
        AfwegingWorkService work = context.getBean(AfwegingWorkService.class);
        Afwegingen.table(work, knoop);
        AfwegingService afwegingen = context.getBean(AfwegingService.class);
        AfwegingDetail table = afwegingen.ofKnoop(knoop).orElseThrow();
        Afwegingen.effects(work, table, List.of(Arrays.asList(3, -2), Arrays.asList(1, null)));
        BesluitId id = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.data(wonen, owner.organisatie(), "Langs het spoor", knoop, Set.of(), Set.of()));

        assertThat(paper(id))
                .contains(
                        "nog niemand heeft gesproken",
                        "Wat is er afgewogen",
                        "Eerst langs het spoor.",
                        "Mijn dochter wil hier kunnen wonen: +3; Het uitzicht blijft: −2",
                        "Het uitzicht blijft: niet bekend")
                .doesNotContain("Wat woog voor wie");

        WegingService wegingen = context.getBean(WegingService.class);
        wegingen.ask(
                knoop,
                new VraagData(TODAY.plusDays(7), Set.of(owner.organisatie().value())));
        wegingen.give(knoop, Afwegingen.points(table, "", 70, 30));
        assertThat(paper(id))
                .contains(
                        "Wat woog voor wie",
                        "Mijn dochter wil hier kunnen wonen 70; Het uitzicht blijft 30",
                        "Geeft op bij “Eerst langs het spoor”: Ons eigen plan voor het dorp");
    }

    private String paper(BesluitId id) throws IOException {
        return Paper.words(print.write(id, DUTCH));
    }

    @Test
    void whatOneMayNotSeeOrTakeIsNotPrinted() {
        BesluitId id = adopted();
        People.as(guest, () -> assertThat(print.write(id, Locale.ENGLISH)).isNotEmpty());
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(JdbcClient.class)
                        .sql("update werkruimte set gast_downloadt = false where id = ?")
                        .param(wonen.value())
                        .update());
        People.as(guest, () -> {
            assertThat(print.isAllowed(id)).isFalse();
            assertThatThrownBy(() -> print.write(id, DUTCH)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(print.isAllowed(id)).isTrue();
        People.as(world.official(World.OVERIJSSEL), () -> assertThatThrownBy(() -> print.write(id, DUTCH))
                .isInstanceOf(NotFound.class));
    }

    private BesluitId adopted() {
        SignaalId signaal = context.getBean(SignaalService.class)
                .note(Signalen.data(wonen, "Bel mij op 06-12345678 als de bus weer rijdt"));
        BesluitvormingService vorming = context.getBean(BesluitvormingService.class);
        BesluitId id = vorming.draft(Besluiten.data(
                wonen,
                owner.organisatie(),
                "Langs het spoor & <b>niet</b> erbuiten",
                null,
                Set.of(signaal.value()),
                Set.of()));
        context.getBean(StandpuntService.class)
                .take(
                        id,
                        1,
                        new StandpuntData(
                                owner.organisatie(),
                                Standpunt.TEGEN,
                                "De kernen betalen",
                                "Twintig woningen per kern"));
        vorming.record(
                id,
                context.getBean(BesluitService.class).detail(id).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
        return id;
    }
}
