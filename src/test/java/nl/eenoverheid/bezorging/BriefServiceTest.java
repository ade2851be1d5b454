package nl.eenoverheid.bezorging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.Antwoorden;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@EnableScenarios
@Capability("C7")
class BriefServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final ContactData ZOE = new ContactData("Zoë & Daan <Bakker>", "", "", "Esweg 12\n7731 AA Ommen");

    private final BriefService brieven;
    private final BelService calls;
    private final StemService stemmen;
    private final StatementBudget statements;
    private final ApplicationContext context;
    private final World world;

    private SignedIn owner;
    private SignedIn reader;
    private WerkruimteId wonen;
    private Antwoorden antwoorden;

    @Autowired
    BriefServiceTest(
            BriefService brieven,
            BelService calls,
            StemService stemmen,
            StatementBudget statements,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.brieven = brieven;
        this.calls = calls;
        this.stemmen = stemmen;
        this.statements = statements;
        this.context = context;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        antwoorden = new Antwoorden(context, owner);
        People.signIn(owner);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void lettersOfManyStandInOneFileThatAScreenReaderCanRead(Scenario scenario) throws IOException {
        TerugkoppelingId one = antwoorden.released(scenario, wonen, "Het pad", Kanaal.BRIEF, ZOE);
        TerugkoppelingId other = antwoorden.released(scenario, wonen, "De bus", Kanaal.BRIEF, ContactData.NONE);

        byte[] pdf = brieven.pdf(Set.of(one.value(), other.value()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Antwoord op wat je ons vertelde");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Zoë & Daan <Bakker>",
                            "Esweg 12",
                            "7731 AA Ommen",
                            "3 maart 2026",
                            "Beste buren,",
                            "Wij bouwen er twaalf.",
                            "/nuttig/",
                            "bewonersgroep");
        }
        assertThat(antwoorden.detail(one).item().status())
                .as("a letter that was made is not posted yet")
                .isEqualTo(TerugkoppelingStatus.VRIJGEGEVEN);
    }

    @Test
    void onlyOfWhatMayGoOutAndOnlyForWhoMayWrite(Scenario scenario) {
        TerugkoppelingId id = antwoorden.released(scenario, wonen, "Het pad", Kanaal.BRIEF, ZOE);
        TerugkoppelingId open = antwoorden.promised(scenario, wonen, "De bus", Kanaal.BRIEF, ZOE);
        assertThatThrownBy(() -> brieven.pdf(Set.of(open.value()))).isInstanceOf(IllegalMove.class);
        People.as(reader, () -> assertThatThrownBy(() -> brieven.pdf(Set.of(id.value())))
                .isInstanceOf(AccessDeniedException.class));
        People.as(world.official(World.DALFSEN), () -> assertThatThrownBy(() -> brieven.pdf(Set.of(id.value())))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void aCallIsTakenTriedAgainAndInTheEndCountsAsTold(Scenario scenario) {
        TerugkoppelingId id = antwoorden.released(scenario, wonen, "Het pad", Kanaal.TELEFOON, ZOE);
        calls.take(id);
        assertThat(calls.detail(id).beller()).isEqualTo(owner.naam());
        assertThatThrownBy(
                        () -> calls.report(id, antwoorden.version(id), new BelData(BelUitkomst.GEEN_GEHOOR, "", null)))
                .isInstanceOf(InvalidInput.class);

        calls.report(id, antwoorden.version(id), new BelData(BelUitkomst.VOICEMAIL, "", TODAY.plusDays(1)));
        assertThat(calls.detail(id).opnieuwOp()).isEqualTo(TODAY.plusDays(1));
        assertThat(antwoorden.detail(id).item().status()).isEqualTo(TerugkoppelingStatus.VRIJGEGEVEN);

        calls.report(id, antwoorden.version(id), new BelData(BelUitkomst.GESPROKEN, "Blij mee", null));
        assertThat(antwoorden.detail(id).item().status()).isEqualTo(TerugkoppelingStatus.VERSTUURD);
        assertThat(calls.detail(id).pogingen())
                .extracting(BelDetail.Poging::uitkomst)
                .containsExactly(BelUitkomst.GESPROKEN, BelUitkomst.VOICEMAIL);
        People.as(reader, () -> assertThatThrownBy(() -> calls.take(id)).isInstanceOf(AccessDeniedException.class));
        People.as(
                world.official(World.DALFSEN),
                () -> assertThat(calls.detail(id).pogingen()).isEmpty());
    }

    @Test
    void staysWithinItsStatementBudget(Scenario scenario) {
        TerugkoppelingId id = antwoorden.released(scenario, wonen, "Het pad", Kanaal.TELEFOON, ZOE);
        statements.atMost(2, () -> stemmen.list(TerugkoppelingFilter.ALL));
        statements.atMost(1, () -> stemmen.bezorging(id));
        statements.atMost(2, () -> calls.detail(id));
    }
}
