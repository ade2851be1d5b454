package nl.eenoverheid.toezegging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"bezoek", "signaal", "duiding", "bevoegdheid", "knoop", "afweging", "cijfer", "besluit"})
@Capability("H15")
class ToezeggingServiceTest {
    private final ToezeggingService toezeggingen;
    private final ToezeggingWorkService work;
    private final DossierService dossiers;
    private final KnoopService knopen;
    private final BesluitvormingService besluiten;
    private final VerloopService verloop;
    private final ToezeggingTijdlijn tijdlijn;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn official;
    private SignedIn colleague;
    private SignedIn clerk;
    private SignedIn dalfsen;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private DossierId dossier;

    @Autowired
    ToezeggingServiceTest(
            ToezeggingService toezeggingen,
            ToezeggingWorkService work,
            DossierService dossiers,
            KnoopService knopen,
            BesluitvormingService besluiten,
            VerloopService verloop,
            ToezeggingTijdlijn tijdlijn,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toezeggingen = toezeggingen;
        this.work = work;
        this.dossiers = dossiers;
        this.knopen = knopen;
        this.besluiten = besluiten;
        this.verloop = verloop;
        this.tijdlijn = tijdlijn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        clerk = world.person(World.OMMEN, Rol.GRIFFIER);
        dalfsen = world.official(World.DALFSEN);
        stranger = world.person(World.OMMEN, Rol.GRIFFIER);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR,
                colleague, WerkruimteRol.DEELNEMER,
                clerk, WerkruimteRol.DEELNEMER,
                dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(official);
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void boardReportsProposesAndTheBodyDecides() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        assertThat(detail(id).item().nummer()).matches("T-2026-\\d{3}");
        step(id, ToezeggingAct.REPORT, "Het onderzoek loopt.");
        assertThat(status(id)).isEqualTo(ToezeggingStatus.IN_UITVOERING);
        step(id, ToezeggingAct.PROPOSE, "Het onderzoek is klaar.");
        assertThatThrownBy(() -> step(id, ToezeggingAct.SETTLE, ""))
                .as("never the one who promised")
                .isInstanceOfSatisfying(
                        IllegalMove.class, no -> assertThat(no.key()).isEqualTo("toezegging.denied.griffie"));

        People.as(clerk, () -> {
            assertThat(toezeggingen.waiting(null))
                    .extracting(ToezeggingListItem::status)
                    .containsExactly(ToezeggingStatus.VOORGESTELD);
            step(id, ToezeggingAct.SEND_BACK, "Ook de kernen.");
        });
        step(id, ToezeggingAct.PROPOSE, "Met de kernen erbij.");
        People.as(clerk, () -> step(id, ToezeggingAct.SETTLE, ""));

        ToezeggingDetail done = detail(id);
        assertThat(done.item().status()).isEqualTo(ToezeggingStatus.AFGEDAAN);
        assertThat(done.item().laatste()).as("what came of it").isEqualTo("Met de kernen erbij.");
        assertThat(done.stappen()).hasSize(6);
        assertThat(verloop.ofItem(new Item(ItemSoort.DOSSIER, dossier.value())))
                .extracting(VerloopRegel::soort)
                .contains("toezegging.verloop.recorded", "toezegging.verloop.propose", "toezegging.verloop.settle");
        assertThat(list(ToezeggingFilter.in(dossier, false))).isEmpty();
        assertThat(list(ToezeggingFilter.in(dossier, true))).containsExactly("Starterswoningen");
    }

    @Test
    void movedDayKeepsTheFirstOneAndItsReason() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        LocalDate later = Toezeggingen.DAY.plusDays(30);
        assertThat(fields(() -> postpone(id, null, ""))).containsExactlyInAnyOrder("gezegd", "uiterlijk");
        assertThat(fields(() -> postpone(id, Toezeggingen.DAY, "Zomaar."))).containsExactly("uiterlijk");
        assertThat(fields(() -> postpone(id, LocalDate.of(2026, 1, 1), "Zomaar.")))
                .containsExactly("uiterlijk");
        postpone(id, later, "De netbeheerder heeft meer tijd nodig.");

        ToezeggingDetail moved = detail(id);
        assertThat(moved.item().uiterlijk()).isEqualTo(later);
        assertThat(moved.item().oorspronkelijk()).isEqualTo(Toezeggingen.DAY);
        assertThat(moved.item().verlegd()).isEqualTo(1);
        assertThat(moved.stappen())
                .extracting(ToezeggingDetail.Stap::uiterlijk)
                .containsExactly(later, Toezeggingen.DAY);
    }

    @Test
    void motionIsVotedOnAndTheBoardMaySayNo() {
        ToezeggingId id = work.record(Toezeggingen.motie(dossier, "Bouw bij het spoor"));
        assertThat(status(id)).isEqualTo(ToezeggingStatus.INGEDIEND);
        People.as(clerk, () -> step(id, ToezeggingAct.ADOPT, ""));
        step(id, ToezeggingAct.REFUSE, "De wet laat dit niet toe.");
        People.as(clerk, () -> step(id, ToezeggingAct.ACCEPT_REFUSAL, ""));

        assertThat(status(id)).isEqualTo(ToezeggingStatus.NIET_UITGEVOERD);
        ToezeggingId second = work.record(Toezeggingen.motie(dossier, "Bouw in het bos"));
        assertThat(number(second)).as("the next one of this body").isEqualTo(number(id) + 1);
        People.as(clerk, () -> step(second, ToezeggingAct.REJECT, ""));
        assertThat(status(second)).isEqualTo(ToezeggingStatus.VERWORPEN);
    }

    @Test
    void recordOfAMotionIsNotTypedTwice() {
        KnoopId knoop = knopen.raise(new KnoopData(wonen, dossier, "Waar bouwen we?", "", Set.of(), Set.of()));
        BesluitId record = besluiten.draft(Besluiten.ofKind(
                Besluiten.data(wonen, official.organisatie(), "Bouw bij het spoor", knoop, Set.of(), Set.of()),
                BesluitSoort.MOTIE));
        assertThat(toezeggingen.begin(record)).as("no result yet").isEmpty();
        assertThatThrownBy(() -> work.record(of(record, null))).isInstanceOf(IllegalMove.class);
        recorded(record, BesluitResultaat.VASTGESTELD);

        ToezeggingService.Begin begin = toezeggingen.begin(record).orElseThrow();
        assertThat(begin.vast()).isTrue();
        assertThat(begin.data().titel()).isEqualTo("Bouw bij het spoor");
        assertThat(begin.data().dossier()).isEqualTo(dossier);
        ToezeggingId id = work.record(of(record, Toezeggingen.DAY));

        ToezeggingDetail made = detail(id);
        assertThat(made.item().status()).as("the record holds the vote").isEqualTo(ToezeggingStatus.OPEN);
        assertThat(made.item().tekst()).contains("340 woningen langs het spoor");
        assertThat(made.uitBesluit()).isTrue();
        assertThat(Objects.requireNonNull(made.knoop()).naam()).isEqualTo("Waar bouwen we?");
        assertThat(toezeggingen.ofBesluit(record)).hasSize(1);
        assertThat(toezeggingen.ofKnoop(knoop)).hasSize(1);
        People.as(clerk, () -> {
            work.change(id, made.version(), made.data());
            assertThat(detail(id).item().titel()).isEqualTo("Bouw bij het spoor");
            step(id, ToezeggingAct.SETTLE, "Zelf besproken.", record);
        });
        assertThat(Objects.requireNonNull(detail(id).bewijs()).naam()).isEqualTo("Bouw bij het spoor");
    }

    @Test
    void rejectedMotionOfARecordNeedsNoDay() {
        BesluitId record = besluiten.draft(
                Besluiten.ofKind(Besluiten.data(wonen, official.organisatie(), "Bouw in het bos"), BesluitSoort.MOTIE));
        recorded(record, BesluitResultaat.VERWORPEN);
        ToezeggingId id = work.record(of(record, null));
        assertThat(status(id)).isEqualTo(ToezeggingStatus.VERWORPEN);
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertThat(fields(() -> work.record(ToezeggingData.in(dossier, null))))
                .containsExactlyInAnyOrder("soort", "orgaan", "titel", "tekst", "gedaanOp", "uiterlijk");
        ToezeggingData wrong = new ToezeggingData(
                dossier,
                null,
                null,
                ToezeggingSoort.TOEZEGGING,
                Toezeggingen.COLLEGE_OMMEN,
                "",
                "Iets",
                "Iets\u0000",
                LocalDate.of(2027, 1, 1),
                "",
                "",
                "",
                stranger.id(),
                LocalDate.of(2026, 1, 1));
        assertThat(fields(() -> work.record(wrong)))
                .containsExactlyInAnyOrder(
                        "orgaan", "tekst", "gedaanOp", "uiterlijk", "portefeuillehouder", "behandelaar");
        assertThat(fields(() -> work.record(body(Toezeggingen.RAAD_DALFSEN)))).containsExactly("orgaan");
        assertThatThrownBy(() -> work.record(body(new BestuursorgaanId(-1)))).isInstanceOf(NotFound.class);
    }

    @Test
    void numberIsGivenOnce() {
        ToezeggingData data = Toezeggingen.toezegging(dossier, "Eerste").numbered("2026/" + System.nanoTime());
        work.record(data);
        assertThat(fields(() -> work.record(data))).containsExactly("nummer");
    }

    @Test
    void othersReadAndStrangersLearnNothing() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        People.as(dalfsen, () -> {
            assertThat(detail(id).acts()).isEmpty();
            assertThatThrownBy(() -> step(id, ToezeggingAct.REPORT, "Namens jullie."))
                    .isInstanceOfSatisfying(
                            IllegalMove.class, no -> assertThat(no.key()).isEqualTo("toezegging.denied.elders"));
            assertThat(fields(() -> work.record(Toezeggingen.toezegging(dossier, "Van Dalfsen?"))))
                    .as("nobody writes on the list of another government")
                    .containsExactly("orgaan");
        });
        People.as(stranger, () -> {
            assertThat(list(ToezeggingFilter.in(dossier, false))).isEmpty();
            assertThat(toezeggingen.toTake(ToezeggingFilter.in(dossier, false))).isEmpty();
            assertThat(toezeggingen.waiting(null)).isEmpty();
            assertThat(toezeggingen.organen()).isEmpty();
            assertThat(toezeggingen.people(dossier)).isEmpty();
            assertThat(toezeggingen.proof(dossier)).isEmpty();
            assertThat(toezeggingen.mayRecord(dossier)).isFalse();
            assertThatThrownBy(() -> detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> work.step(id, 0, ToezeggingAct.REPORT, ToezeggingStapData.saying("Hallo")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> work.record(Toezeggingen.toezegging(dossier, "Hallo")))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whoeverIsSecondSeesTheFirst() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        long version = detail(id).version();
        step(id, ToezeggingAct.REPORT, "Wij zijn begonnen.");
        assertThatThrownBy(() -> work.step(id, version, ToezeggingAct.PROPOSE, ToezeggingStapData.saying("Klaar.")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void listIsNarrowedAndFindsWords() {
        work.record(Toezeggingen.data(
                dossier, ToezeggingSoort.TOEZEGGING, "Spoed", LocalDate.of(2026, 3, 4), colleague.id()));
        work.record(Toezeggingen.toezegging(dossier, "Starters in 100% van de kernen"));
        work.record(Toezeggingen.motie(dossier, "Bouw bij het spoor"));
        clock.advance(Duration.ofDays(3));

        assertThat(list(ToezeggingFilter.in(dossier, false))).first().isEqualTo("Spoed");
        assertThat(list(filter(ToezeggingSoort.MOTIE, null, false, ""))).containsExactly("Bouw bij het spoor");
        assertThat(list(filter(null, null, true, ""))).containsExactly("Spoed");
        assertThat(list(filter(null, null, false, "starters 100%"))).containsExactly("Starters in 100% van de kernen");
        assertThat(list(filter(null, null, false, "100_"))).isEmpty();
        assertThat(list(filter(null, ToezeggingFilter.Kant.ONS, false, ""))).hasSize(3);
        People.as(dalfsen, () -> assertThat(list(filter(null, ToezeggingFilter.Kant.ONS, false, "")))
                .isEmpty());
        People.as(colleague, () -> {
            assertThat(list(filter(null, ToezeggingFilter.Kant.MIJ, false, ""))).containsExactly("Spoed");
            assertThat(toezeggingen.waiting(wonen))
                    .extracting(ToezeggingListItem::werkdagenTeLaat)
                    .containsExactly(2);
        });
        assertThat(toezeggingen.waiting(wonen)).as("a colleague handles it").isEmpty();
        People.as(clerk, () -> assertThat(toezeggingen.waiting(wonen))
                .as("and the clerk sees that it is late")
                .hasSize(1));
        assertThat(toezeggingen.organen())
                .extracting(ToezeggingService.Orgaan::naam)
                .containsExactly("gemeenteraad Ommen");
    }

    @Test
    void pagesGoOnWhereTheyStopped() {
        for (int i = 0; i < ToezeggingReadRepository.PAGE + 1; i++) {
            work.record(Toezeggingen.toezegging(dossier, "Belofte " + i));
        }
        Page<ToezeggingListItem> first = toezeggingen.list(ToezeggingFilter.in(dossier, false), null);
        assertThat(first.rows()).hasSize(ToezeggingReadRepository.PAGE);
        assertThat(toezeggingen
                        .list(ToezeggingFilter.in(dossier, false), first.next())
                        .rows())
                .extracting(ToezeggingListItem::titel)
                .containsExactly("Belofte " + ToezeggingReadRepository.PAGE);
    }

    @Test
    @Capability("E1")
    void dossierStaysOpenWhileACouncilWaits() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        assertThat(dossiers.stillOpen(dossier)).contains(new OpenInDossier.Open("toezegging.openInDossier", 1));
        People.as(clerk, () -> step(id, ToezeggingAct.SETTLE, "De raad deed het zelf."));
        clock.advance(Duration.ofMinutes(1));
        assertThat(tijdlijn.punten(dossier, clock.instant(), 10))
                .extracting(Tijdlijnpunt::key)
                .containsExactly("toezegging.tijdlijn.SETTLE", "toezegging.tijdlijn.TOEZEGGING");
        People.as(stranger, () -> assertThat(tijdlijn.punten(dossier, clock.instant(), 10))
                .isEmpty());
        dossiers.move(dossier, DossierFase.GESLOTEN, "klaar");
        assertThatThrownBy(() -> work.record(Toezeggingen.toezegging(dossier, "Nog iets")))
                .isInstanceOfSatisfying(
                        IllegalMove.class, no -> assertThat(no.key()).isEqualTo("toezegging.move.gesloten"));
    }

    @Test
    void readingTakesFewStatements() {
        ToezeggingId id = work.record(Toezeggingen.toezegging(dossier, "Starterswoningen"));
        toezeggingen.list(ToezeggingFilter.OPEN, null);
        statements.atMost(1, () -> toezeggingen.list(ToezeggingFilter.OPEN, null));
        statements.atMost(2, () -> toezeggingen.detail(id));
        statements.atMost(1, () -> toezeggingen.waiting(null));
        statements.atMost(1, () -> toezeggingen.toTake(ToezeggingFilter.OPEN));
        statements.atMost(1, () -> toezeggingen.organen());
    }

    private ToezeggingData of(BesluitId record, LocalDate uiterlijk) {
        return new ToezeggingData(
                dossier,
                null,
                record,
                null,
                Toezeggingen.RAAD_OMMEN,
                "",
                "Anders getypt",
                "Anders getypt",
                null,
                "",
                "",
                "wethouder wonen",
                null,
                uiterlijk);
    }

    private ToezeggingData body(BestuursorgaanId orgaan) {
        ToezeggingData data = Toezeggingen.toezegging(dossier, "Starterswoningen");
        return new ToezeggingData(
                dossier,
                null,
                null,
                data.soort(),
                orgaan,
                "",
                data.titel(),
                data.tekst(),
                data.gedaanOp(),
                "",
                "",
                data.portefeuillehouder(),
                null,
                data.uiterlijk());
    }

    private void recorded(BesluitId record, BesluitResultaat resultaat) {
        transactions.executeWithoutResult(
                kept -> jdbc.sql("update besluit set status = 'VASTGELEGD', resultaat = ?, datum = ? where id = ?")
                        .params(resultaat.name(), LocalDate.of(2026, 2, 26), record.value())
                        .update());
    }

    private ToezeggingFilter filter(ToezeggingSoort soort, ToezeggingFilter.Kant kant, boolean laat, String woorden) {
        return new ToezeggingFilter(wonen, dossier, null, soort, kant, laat, false, false, woorden);
    }

    private List<String> list(ToezeggingFilter filter) {
        return toezeggingen.list(filter, null).rows().stream()
                .map(ToezeggingListItem::titel)
                .toList();
    }

    private ToezeggingDetail detail(ToezeggingId id) {
        return toezeggingen.detail(id);
    }

    private ToezeggingStatus status(ToezeggingId id) {
        return detail(id).item().status();
    }

    private void step(ToezeggingId id, ToezeggingAct act, String said) {
        work.step(id, detail(id).version(), act, ToezeggingStapData.saying(said));
    }

    private void step(ToezeggingId id, ToezeggingAct act, String said, BesluitId proof) {
        work.step(id, detail(id).version(), act, new ToezeggingStapData(said, null, proof, null));
    }

    private void postpone(ToezeggingId id, LocalDate day, String why) {
        work.step(id, detail(id).version(), ToezeggingAct.POSTPONE, new ToezeggingStapData(why, day, null, null));
    }

    private static List<String> fields(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput e) {
            return e.problems().stream().map(InvalidInput.Problem::field).toList();
        }
        return List.of();
    }

    private int number(ToezeggingId id) {
        String nummer = detail(id).item().nummer();
        return Integer.parseInt(nummer.substring(nummer.lastIndexOf('-') + 1));
    }
}
