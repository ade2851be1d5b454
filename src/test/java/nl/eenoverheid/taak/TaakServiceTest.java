package nl.eenoverheid.taak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"bezoek", "signaal"})
@Capability("E8")
class TaakServiceTest {
    private final TaakService taken;
    private final TaakWorkService work;
    private final DossierService dossiers;
    private final TaakTijdlijn tijdlijn;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;
    private SignedIn province;
    private SignedIn ommen;
    private SignedIn colleague;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    TaakServiceTest(
            TaakService taken,
            TaakWorkService work,
            DossierService dossiers,
            TaakTijdlijn tijdlijn,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.taken = taken;
        this.work = work;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        stranger = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(
                province, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER, colleague, WerkruimteRol.DEELNEMER));
        People.signIn(province);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void bothSeeOneTaskThatGoesFromAskedToConfirmed() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        assertThat(taken.waiting(null)).as("not for who asked").isEmpty();
        People.as(ommen, () -> {
            assertThat(waiting()).containsExactly(TaakStatus.GEVRAAGD);
            step(taak, TaakAct.ACCEPT, "");
            assertThat(waiting()).isEmpty();
            step(taak, TaakAct.DONE, "Het zijn er 212.");
        });

        assertThat(waiting()).containsExactly(TaakStatus.GEDAAN);
        assertThat(taken.detail(taak).gezegd()).isEqualTo("Het zijn er 212.");
        assertThat(taken.detail(taak).item().persoon()).isEqualTo(ommen.naam());
        step(taak, TaakAct.SEND_BACK, "Ook die van 2027?");
        People.as(ommen, () -> step(taak, TaakAct.DONE, "Met 2027 erbij 240."));
        step(taak, TaakAct.CONFIRM, "");

        TaakDetail done = taken.detail(taak);
        assertThat(done.item().status()).isEqualTo(TaakStatus.BEVESTIGD);
        assertThat(done.acts()).isEmpty();
        assertThat(done.verloop())
                .extracting(VerloopRegel::soort)
                .containsExactly(
                        "taak.verloop.confirm",
                        "taak.verloop.done",
                        "taak.verloop.send_back",
                        "taak.verloop.done",
                        "taak.verloop.accept",
                        "taak.verloop.asked");
        assertThat(list(new TaakFilter(wonen, null, null, false, false))).isEmpty();
        assertThat(list(new TaakFilter(wonen, null, null, false, true))).containsExactly("Reken de woningen na");
    }

    @Test
    void refusalComesBackWithItsReasonAndCanBeAskedOfAnother() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Meet de pomp na"));
        People.as(ommen, () -> {
            assertThatThrownBy(() -> step(taak, TaakAct.REFUSE, "  "))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                    refused.problems().getFirst().field())
                            .isEqualTo("gezegd"));
            step(taak, TaakAct.REFUSE, "De pomp is van de provincie.");
            assertThat(waiting()).isEmpty();
        });
        assertThat(waiting()).containsExactly(TaakStatus.GEWEIGERD);

        work.askAgain(taak, taken.detail(taak).version(), Taken.personally(wonen, province, "Meet onze pomp na"));
        assertThat(taken.detail(taak).item().status())
                .as("who asks oneself has it at once")
                .isEqualTo(TaakStatus.AANGENOMEN);
        step(taak, TaakAct.DONE, "");
        assertThat(taken.detail(taak).item().status())
                .as("and needs nobody to confirm it")
                .isEqualTo(TaakStatus.BEVESTIGD);
    }

    @Test
    void anOwnerAnswersWhatIsAskedOfTheirOwnOrganisationBeforeTheyEndIt() {
        TaakId taak = People.as(ommen, () -> taken.ask(Taken.data(wonen, province, "Kom je kijken?")));
        assertThat(taken.detail(taak).acts()).contains(TaakAct.REFUSE).doesNotContain(TaakAct.WITHDRAW);
        assertThatThrownBy(() -> step(taak, TaakAct.WITHDRAW, "Geen zin.")).isInstanceOf(IllegalMove.class);
        step(taak, TaakAct.REFUSE, "Geen tijd.");
        assertThat(taken.detail(taak).acts()).containsExactly(TaakAct.WITHDRAW);
    }

    @Test
    void listOfOneselfHoldsWhatIsAskedOfUsAndByUs() {
        taken.ask(Taken.data(wonen, ommen, "Van de provincie"));
        taken.ask(Taken.data(wonen, province, "Onder ons"));
        var own = new TaakFilter(wonen, null, TaakFilter.Kant.EIGEN, false, false);
        assertThat(list(own)).containsExactlyInAnyOrder("Van de provincie", "Onder ons");
        assertThat(People.as(colleague, () -> list(own))).containsExactly("Van de provincie");
    }

    @Test
    void nobodyIsAskedWhereTheyDoNotSeeIt() {
        SignedIn dalfsen = world.official(World.DALFSEN);
        DossierId elsewhere = People.as(
                dalfsen,
                () -> dossiers.open(
                        Dossiers.data(world.werkruimte(Map.of(dalfsen, WerkruimteRol.EIGENAAR)), "Elders")));
        TaakData wrong = new TaakData(wonen, elsewhere, " ", "", dalfsen.organisatie(), null, LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> taken.ask(wrong))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactlyInAnyOrder("vraag", "uiterlijk", "naar", "dossier"));
        assertThatThrownBy(() -> taken.ask(Taken.personally(wonen, stranger, "Kom je?")))
                .as("of the right organisation, but not in the werkruimte")
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> taken.ask(new TaakData(null, null, "", "", null, null, null)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .hasSize(4));
    }

    @Test
    void strangersLearnNothing() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        People.as(stranger, () -> {
            assertThat(list(TaakFilter.OPEN)).isEmpty();
            assertThat(waiting()).isEmpty();
            assertThat(taken.some(Set.of(taak.value()))).isEmpty();
            assertThatThrownBy(() -> taken.detail(taak)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> work.step(taak, 0, TaakAct.ACCEPT, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> taken.ask(Taken.data(wonen, ommen, "Hallo?")))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void ofTwoColleaguesWhoActAtOnceOneWins() throws Exception {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        long version = taken.detail(taak).version();
        var start = new CountDownLatch(1);

        List<CompletableFuture<Boolean>> acts = Stream.<Runnable>of(
                        () -> People.as(ommen, () -> work.step(taak, version, TaakAct.ACCEPT, "")),
                        () -> People.as(colleague, () -> work.step(taak, version, TaakAct.REFUSE, "Nee, druk.")))
                .map(act -> CompletableFuture.supplyAsync(() -> won(act, start)))
                .toList();
        start.countDown();
        List<Boolean> outcome = new ArrayList<>();
        for (CompletableFuture<Boolean> act : acts) {
            outcome.add(act.get());
        }

        assertThat(outcome).containsExactlyInAnyOrder(true, false);
        assertThat(taken.detail(taak).verloop()).hasSize(2);
    }

    @Test
    void listIsNarrowedToWhoseTurnItIsAndWhatIsLate() {
        taken.ask(Taken.data(wonen, ommen, "Voor Ommen"));
        taken.ask(Taken.personally(wonen, ommen, "Voor een mens"));
        taken.ask(new TaakData(wonen, null, "Spoed", "", ommen.organisatie(), null, LocalDate.of(2026, 3, 4)));
        clock.advance(Duration.ofDays(3));

        assertThat(list(new TaakFilter(wonen, null, TaakFilter.Kant.DOOR_ONS, false, false)))
                .containsExactly("Spoed", "Voor Ommen", "Voor een mens");
        assertThat(list(new TaakFilter(wonen, null, TaakFilter.Kant.DOOR_ONS, true, false)))
                .containsExactly("Spoed");
        assertThat(list(new TaakFilter(wonen, null, TaakFilter.Kant.ONS, false, false)))
                .isEmpty();
        People.as(ommen, () -> {
            assertThat(list(new TaakFilter(wonen, null, TaakFilter.Kant.ONS, false, false)))
                    .hasSize(3);
            assertThat(list(new TaakFilter(wonen, null, TaakFilter.Kant.MIJ, false, false)))
                    .containsExactly("Voor een mens");
        });
        People.as(colleague, () -> assertThat(waiting())
                .as("what is asked of a colleague waits only when it is late")
                .hasSize(2));
    }

    @Test
    void pagesGoOnWhereTheyStopped() {
        for (int i = 0; i < TaakReadRepository.PAGE + 2; i++) {
            taken.ask(Taken.data(wonen, ommen, "Vraag " + i));
        }
        var filter = new TaakFilter(wonen, null, null, false, false);
        Page<TaakListItem> first = taken.list(filter, null);
        Page<TaakListItem> second = taken.list(filter, first.next());

        assertThat(first.rows()).hasSize(TaakReadRepository.PAGE);
        assertThat(second.rows()).extracting(TaakListItem::vraag).containsExactly("Vraag 40", "Vraag 41");
        assertThat(second.next()).isNull();
    }

    @Test
    @Capability("E1")
    void dossierStaysOpenWhileSomethingIsAskedForIt() {
        DossierId dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        TaakId taak = taken.ask(Taken.data(wonen, dossier, ommen, "Reken de woningen na"));
        assertThat(dossiers.stillOpen(dossier)).containsExactly(new OpenInDossier.Open("taak.openInDossier", 1));
        assertThatThrownBy(() -> dossiers.move(dossier, DossierFase.GESLOTEN, "klaar"))
                .isInstanceOf(IllegalMove.class);

        step(taak, TaakAct.WITHDRAW, "Niet meer nodig.");
        clock.advance(Duration.ofMinutes(1));
        assertThat(tijdlijn.punten(dossier, clock.instant(), 10))
                .extracting(Tijdlijnpunt::key)
                .containsExactlyInAnyOrder("taak.tijdlijn.GEVRAAGD", "taak.tijdlijn.INGETROKKEN");
        People.as(stranger, () -> assertThat(tijdlijn.punten(dossier, clock.instant(), 10))
                .isEmpty());
        dossiers.move(dossier, DossierFase.GESLOTEN, "klaar");
        assertThatThrownBy(() -> taken.ask(Taken.data(wonen, dossier, ommen, "Nog iets")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsUnderWayStaysWithTheSameOrganisation() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        work.change(taak, taken.detail(taak).version(), Taken.data(wonen, ommen, "Reken 300 woningen na"));

        assertThat(taken.detail(taak).item().vraag()).isEqualTo("Reken 300 woningen na");
        assertThatThrownBy(
                        () -> work.change(taak, taken.detail(taak).version(), Taken.data(wonen, province, "Toch wij")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> work.change(taak, 0, Taken.data(wonen, ommen, "Oud")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void readingTakesFewStatements() {
        TaakId taak = taken.ask(Taken.data(wonen, ommen, "Reken de woningen na"));
        taken.list(TaakFilter.OPEN, null);
        statements.atMost(1, () -> taken.list(TaakFilter.OPEN, null));
        statements.atMost(2, () -> taken.detail(taak));
        statements.atMost(1, () -> taken.waiting(null));
        statements.atMost(1, () -> taken.choices(wonen));
    }

    private void step(TaakId taak, TaakAct act, String said) {
        work.step(taak, taken.detail(taak).version(), act, said);
    }

    private List<TaakStatus> waiting() {
        return taken.waiting(wonen).stream().map(WaitingTaak::status).toList();
    }

    private List<String> list(TaakFilter filter) {
        return taken.list(filter, null).rows().stream().map(TaakListItem::vraag).toList();
    }

    private static boolean won(Runnable act, CountDownLatch start) {
        try {
            start.await();
            act.run();
            return true;
        } catch (Stale e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
