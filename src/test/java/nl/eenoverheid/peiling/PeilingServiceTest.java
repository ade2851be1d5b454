package nl.eenoverheid.peiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.MailServer;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest(extraIncludes = {"duiding", "signaal", "overheid", "bezoek"})
@Capability("B9")
class PeilingServiceTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final PeilingService peilingen;
    private final PeilingRepository repository;
    private final PeilingNews news;
    private final DuidingService duidingen;
    private final LezingService lezingen;
    private final SignaalService signalen;
    private final ApplicationContext context;
    private final World world;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn reader;
    private WerkruimteId wonen;
    private DuidingId id;
    private long alinea;

    @Autowired
    PeilingServiceTest(ApplicationContext context) {
        this.context = context;
        this.peilingen = context.getBean(PeilingService.class);
        this.repository = context.getBean(PeilingRepository.class);
        this.news = context.getBean(PeilingNews.class);
        this.duidingen = context.getBean(DuidingService.class);
        this.lezingen = context.getBean(LezingService.class);
        this.signalen = context.getBean(SignaalService.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void reading() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(
                Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(ommen);
        long signaal = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"))
                .value();
        id = duidingen.start(new DuidingData(wonen, "Starters", Set.of(signaal), Set.of()));
        alinea = lezingen.add(id, null, "Wachten maakt boos.");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoOnlySeesItElsewhereSaysNothing() {
        PeilingId round = peilingen.open(id, until(FRIDAY));
        SignedIn aside = world.official(World.OMMEN);
        WerkruimteService werkruimten = context.getBean(WerkruimteService.class);
        WerkruimteId elders = werkruimten.open(new WerkruimteData("Elders", ""));
        werkruimten.admit(elders, aside.id(), WerkruimteRol.DEELNEMER);
        context.getBean(PlaatsingService.class).place(new Item(ItemSoort.DUIDING, id.value()), elders);
        People.as(aside, () -> {
            assertThat(peilingen.ofDuiding(id).canSpeak()).isFalse();
            assertThatThrownBy(() -> peilingen.speak(round, PeilingOordeel.GOED, ""))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatIsSignedOffIsSpokenAboutNoMore() {
        PeilingId round = peilingen.open(id, until(FRIDAY));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> context.getBean(JdbcClient.class)
                        .sql("update duiding set status = 'AFGETEKEND' where id = ?")
                        .param(id.value())
                        .update());
        assertThat(peilingen.ofDuiding(id).canSpeak()).isFalse();
        assertThatThrownBy(() -> peilingen.speak(round, PeilingOordeel.GOED, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void eachOrganisationSaysWhetherItHolds() {
        PeilingId round = peilingen.open(id, until(FRIDAY));
        assertThat(only().nogNiet()).containsExactly("Dalfsen", "Ommen");
        peilingen.speak(round, PeilingOordeel.GOED, "");
        People.as(dalfsen, () -> {
            assertThat(peilingen.waiting(null)).containsExactly(new WaitingPeiling(id.value(), "Starters", FRIDAY));
            assertThatThrownBy(() -> peilingen.speak(round, PeilingOordeel.ZORG, " "))
                    .as("a concern has a reason")
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> peilingen.speak(round, null, "")).isInstanceOf(InvalidInput.class);
            peilingen.speak(round, PeilingOordeel.TWIJFEL, "");
            peilingen.speak(round, PeilingOordeel.ZORG, "Bij ons is het geld.");
            assertThat(peilingen.waiting(null)).isEmpty();
        });

        PeilingDetail seen = only();
        assertThat(seen.open()).isTrue();
        assertThat(seen.nogNiet()).isEmpty();
        assertThat(seen.stemmen())
                .extracting(PeilingDetail.Stem::organisatie, PeilingDetail.Stem::oordeel, PeilingDetail.Stem::reden)
                .as("the last word of a person counts")
                .containsExactly(
                        tuple("Dalfsen", PeilingOordeel.ZORG, "Bij ons is het geld."),
                        tuple("Ommen", PeilingOordeel.GOED, ""));
        assertThat(seen.eigen().orElseThrow().oordeel()).isEqualTo(PeilingOordeel.GOED);
        assertThat(duidingen.detail(id).verloop())
                .extracting(VerloopRegel::soort)
                .startsWith("peiling.verloop.zorg", "peiling.verloop.twijfel", "peiling.verloop.goed");
    }

    @Test
    void whatWasSaidStaysWithItsVersionAndANewRoundFollowsAChange() {
        PeilingId first = peilingen.open(id, until(FRIDAY));
        peilingen.speak(first, PeilingOordeel.TWIJFEL, "Is het wel boos?");
        lezingen.write(id, alinea, 1, "Niet weten maakt boos.");
        assertThat(peilingen.ofDuiding(id).lezing()).isEqualTo(2);
        assertThat(only().nummer()).as("about the version of then").isEqualTo(1);

        PeilingId second = peilingen.open(id, new PeilingData(FRIDAY, "Beter zo?"));
        List<PeilingDetail> rondes = peilingen.ofDuiding(id).rondes();
        assertThat(rondes).extracting(PeilingDetail::id).containsExactly(second, first);
        assertThat(rondes).extracting(PeilingDetail::open).containsExactly(true, false);
        assertThat(rondes).extracting(PeilingDetail::nummer).containsExactly(2, 1);
        assertThat(rondes.getLast().stemmen()).hasSize(1);
        assertThatThrownBy(() -> peilingen.speak(first, PeilingOordeel.GOED, ""))
                .as("over")
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void itClosesByItselfAndRemindsOnceWhoDidNotSpeak() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            PeilingRun run = new PeilingRun(
                    repository,
                    news,
                    MailServer.post(server.getSmtp().getPort(), context),
                    context.getBean(JdbcClient.class),
                    context.getBean(PlatformTransactionManager.class));
            PeilingId round = peilingen.open(id, until(FRIDAY));
            peilingen.speak(round, PeilingOordeel.GOED, "");
            run.run();
            assertThat(letters(server)).as("on Tuesday it is too early").isEmpty();
            clock().advance(Duration.ofDays(2));
            run.run();
            run.run();
            assertThat(letters(server)).as("once").singleElement().satisfies(letter -> assertThat(letter)
                    .contains(dalfsen.getUsername(), "Starters"));
            assertThat(only().open()).isTrue();

            clock().advance(Duration.ofDays(2));
            assertThat(only().open()).as("without anybody closing it").isFalse();
            assertThatThrownBy(() -> peilingen.speak(round, PeilingOordeel.GOED, ""))
                    .isInstanceOf(IllegalMove.class);
            run.run();
            run.run();
            assertThat(duidingen.detail(id).verloop())
                    .extracting(VerloopRegel::soort)
                    .as("told once")
                    .containsOnlyOnce("peiling.verloop.closed");
        } finally {
            server.stop();
        }
    }

    @Test
    void strangersReadersAndWhoTakesNoPartDoNotSpeak() {
        PeilingId round = peilingen.open(id, until(FRIDAY));
        People.as(world.official(World.OVERIJSSEL), () -> {
            assertThat(peilingen.ofDuiding(id)).isEqualTo(Peilingen.NONE);
            assertThatThrownBy(() -> peilingen.speak(round, PeilingOordeel.GOED, ""))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> peilingen.open(id, until(FRIDAY))).isInstanceOf(NotFound.class);
        });
        People.as(reader, () -> {
            assertThat(peilingen.ofDuiding(id).canSpeak()).isFalse();
            assertThat(peilingen.ofDuiding(id).rondes()).hasSize(1);
            assertThatThrownBy(() -> peilingen.speak(round, PeilingOordeel.GOED, ""))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> peilingen.open(id, until(FRIDAY))).isInstanceOf(AccessDeniedException.class);
        });
        assertThatThrownBy(() -> peilingen.open(id, until(LocalDate.of(2026, 3, 3))))
                .as("today is too late to ask")
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> peilingen.open(id, new PeilingData(null, "a".repeat(1001))))
                .isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("uiterlijk", "vraag"));
        lezingen.remove(id, alinea, 1);
        assertThatThrownBy(() -> peilingen.open(id, until(FRIDAY)))
                .as("nothing to speak about")
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void staysWithinItsStatementBudget() {
        PeilingId round = peilingen.open(id, until(FRIDAY));
        peilingen.speak(round, PeilingOordeel.GOED, "");
        StatementBudget statements = context.getBean(StatementBudget.class);
        statements.atMost(3, () -> peilingen.ofDuiding(id));
        statements.atMost(1, () -> peilingen.waiting(null));
        // duiding, round, its answers, where it stands, answer, verloop
        statements.atMost(6, () -> peilingen.speak(round, PeilingOordeel.ZORG, "Toch niet."));
    }

    private PeilingDetail only() {
        List<PeilingDetail> rondes = peilingen.ofDuiding(id).rondes();
        assertThat(rondes).hasSize(1);
        return rondes.getFirst();
    }

    private TestClock clock() {
        return context.getBean(TestClock.class);
    }

    private static PeilingData until(LocalDate day) {
        return new PeilingData(day, "");
    }

    /** Those about this reading: rounds of other tests remind too. */
    private List<String> letters(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(letter -> letter.contains("/duidingen/" + id.value()))
                .toList();
    }
}
