package nl.eenoverheid.knoop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.inbreng.InbrengVraag;
import nl.eenoverheid.inbreng.InbrengVraagService;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopData;
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
@Capability({"H1", "H2", "H3"})
class KnoopPrintTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Locale DUTCH = Locale.of("nl");

    private final ApplicationContext context;
    private final KnoopPrint print;
    private final World world;

    private SignedIn owner;
    private SignedIn guest;
    private WerkruimteId wonen;

    @Autowired
    KnoopPrintTest(ApplicationContext context) {
        this.context = context;
        this.print = context.getBean(KnoopPrint.class);
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
    void aQuestionOnPaperSaysWhoDecidesAndOnWhatGround() throws IOException {
        KnoopId id = disputed();
        try (PDDocument paper = Loader.loadPDF(print.write(id, DUTCH))) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Mag er <b>gebouwd</b> worden?");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(Paper.tags(paper.getDocumentCatalog().getStructureTreeRoot()))
                    .containsSubsequence("H1", "H2", "Table", "TH", "TD", "H2");
            assertThat(Paper.words(paper))
                    .contains(
                            "Mag er <b>gebouwd</b> worden?",
                            "Twee organen claimen dit, dus niemand beslist",
                            "Uiterlijk di 10 maart wijst bestuurlijk overleg wonen aan wie beslist",
                            "Provincie Gedeputeerde Staten Overijssel claimt Omgevingswet in eigen woorden niet geverifieerd",
                            "Gemeente gemeenteraad Ommen claimt",
                            "Geen rol: Rijk, regio",
                            "Wie doet mee",
                            "(Adviseert): gevraagd",
                            "Gevraagd, uiterlijk 9 maart 2026: Wat betekent dit voor het water?",
                            "1 keer gehoord",
                            "3 maart 2026: ",
                            "stelde de vraag",
                            "stappen, te lezen op de pagina",
                            "Gemaakt op 3 maart 2026")
                    .doesNotContain("06-12345678", "{0}")
                    .doesNotContainPattern("(knoop|inbreng|afweging|besluit)\\.\\w");
        }
    }

    @Test
    @Capability("H5")
    void itSaysWhatWasWeighedAndWhatWouldChangeTheOutcome() throws IOException {
        KnoopId id = context.getBean(KnoopService.class).raise(Knopen.data(wonen, "Waar eerst?"));
        AfwegingWorkService work = context.getBean(AfwegingWorkService.class);
        Afwegingen.table(work, id);
        AfwegingDetail table =
                context.getBean(AfwegingService.class).ofKnoop(id).orElseThrow();
        Afwegingen.effects(work, table, List.of(List.of(3, -2), List.of(1, 1)));
        WegingService wegingen = context.getBean(WegingService.class);
        wegingen.ask(
                id, new VraagData(TODAY.plusDays(7), Set.of(owner.organisatie().value())));
        assertThat(paper(id)).contains("Wat is er afgewogen").doesNotContain("Wat woog voor wie");
        wegingen.give(id, Afwegingen.points(table, "", 20, 80));
        assertThat(paper(id))
                .contains(
                        "Wat woog voor wie",
                        "“Eerst op het erf” (B) staat bovenaan.",
                        "Weegt “Mijn dochter wil hier kunnen wonen” zwaarder dan 60 van de 100 punten (nu 20), dan komt"
                                + " “Eerst langs het spoor” (A) bovenaan.");
    }

    @Test
    void whatOneMayNotSeeOrTakeIsNotPrinted() {
        KnoopId id = disputed();
        People.as(guest, () -> assertThat(print.write(id, Locale.ENGLISH)).isNotEmpty());
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(JdbcClient.class)
                        .sql("update werkruimte set gast_downloadt = false where id = ?")
                        .param(wonen.value())
                        .update());
        People.as(guest, () -> {
            assertThat(print.link(id, DUTCH)).isEmpty();
            assertThatThrownBy(() -> print.write(id, DUTCH)).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(print.link(id, DUTCH)).isPresent();
        People.as(world.official(World.OVERIJSSEL), () -> assertThatThrownBy(() -> print.write(id, DUTCH))
                .isInstanceOf(NotFound.class));
    }

    private KnoopId disputed() {
        SignaalId signaal = context.getBean(SignaalService.class)
                .note(Signalen.data(wonen, "Bel mij op 06-12345678 als de bus weer rijdt"));
        KnoopId id = context.getBean(KnoopService.class)
                .raise(new KnoopData(
                        wonen, null, "Mag er <b>gebouwd</b> worden", "", Set.of(signaal.value()), Set.of()));
        ClaimService claims = context.getBean(ClaimService.class);
        claims.record(id, Knopen.decides("Gedeputeerde Staten Overijssel"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        claims.record(id, Knopen.claim("dagelijks bestuur Vechtstromen", Claim.ADVISEERT));
        claims.setTieBreak(
                id, context.getBean(KnoopService.class).detail(id).version(), Knopen.by(LocalDate.of(2026, 3, 10)));
        var rol = context.getBean(InbrengService.class).ofKnoop(id).getFirst();
        context.getBean(InbrengVraagService.class)
                .ask(id, rol.claim(), new InbrengVraag("Wat betekent dit voor het water?", LocalDate.of(2026, 3, 9)));
        return id;
    }

    private String paper(KnoopId id) throws IOException {
        return Paper.words(print.write(id, DUTCH));
    }
}
