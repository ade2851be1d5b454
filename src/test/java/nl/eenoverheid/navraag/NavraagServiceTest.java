package nl.eenoverheid.navraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.Antwoorden;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.Verzending;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
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
@Capability("C5")
class NavraagServiceTest {
    private static final NavraagAntwoordData NEE =
            new NavraagAntwoordData(NavraagOordeel.NEE, "Dit ging niet over onze straat.");

    private final NavraagService navragen;
    private final NavraagAntwoordService reacties;
    private final TerugkoppelingService terugkoppelingen;
    private final StatementBudget statements;
    private final TestClock clock;
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn owner;
    private SignedIn reader;
    private WerkruimteId wonen;
    private Antwoorden antwoorden;

    @Autowired
    NavraagServiceTest(
            NavraagService navragen,
            NavraagAntwoordService reacties,
            TerugkoppelingService terugkoppelingen,
            StatementBudget statements,
            TestClock clock,
            ApplicationContext context,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.navragen = navragen;
        this.reacties = reacties;
        this.terugkoppelingen = terugkoppelingen;
        this.statements = statements;
        this.clock = clock;
        this.context = context;
        this.jdbc = jdbc;
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
    void whoGotAnAnswerSaysOnceWithoutAccountWhetherItHelped(Scenario scenario) {
        TerugkoppelingId id = released(scenario);
        String code = navragen.ask(id);
        String printedAgain = navragen.ask(id);
        terugkoppelingen.markSent(id, antwoorden.version(id), new Verzending(LocalDate.of(2026, 3, 3), Kanaal.BRIEF));
        People.signOut();

        assertThat(reacties.detail(code.toLowerCase().replace("-", " ")))
                .extracting(NavraagVraag::organisatie, NavraagVraag::verstuurdOp)
                .containsExactly("Ommen", LocalDate.of(2026, 3, 3));
        reacties.answer(code, NEE);
        for (String used : List.of(code, printedAgain)) {
            assertThatThrownBy(() -> reacties.answer(used, NEE)).isInstanceOf(NotFound.class);
        }

        People.signIn(owner);
        assertThat(navragen.of(id)).singleElement().satisfies(said -> {
            assertThat(said.oordeel()).isEqualTo(NavraagOordeel.NEE);
            assertThat(said.woorden()).isEqualTo(NEE.woorden());
            assertThat(said.open()).isTrue();
        });
        assertThat(navragen.open(wonen)).extracting(NavraagListItem::id).containsExactly(id.value());
        People.as(reader, () -> {
            assertThat(navragen.open(wonen))
                    .as("who only reads owes nobody anything")
                    .isEmpty();
            assertThat(navragen.of(id)).hasSize(1);
            assertThatThrownBy(() -> navragen.settle(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> navragen.ask(id)).isInstanceOf(AccessDeniedException.class);
        });
        navragen.settle(id);
        assertThat(navragen.open(wonen)).isEmpty();
    }

    @Test
    void theCodeIsKeptAsAHashAndEndsByItself(Scenario scenario) {
        TerugkoppelingId id = released(scenario);
        String code = navragen.ask(id);
        assertThat(code).matches("([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}");
        assertThat(jdbc.sql("select code from navraag where terugkoppeling_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(code);
        assertThatThrownBy(() -> reacties.detail("AAAA-AAAA-AAAA")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reacties.answer(code, new NavraagAntwoordData(null, "x".repeat(2001))))
                .isInstanceOf(InvalidInput.class);
        clock.advance(Duration.ofDays(91));
        assertThatThrownBy(() -> reacties.detail(code)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoAtTheSameMomentAreHeardOnce(Scenario scenario) throws Exception {
        TerugkoppelingId id = released(scenario);
        List<String> codes = List.of(navragen.ask(id), navragen.ask(id));
        var start = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> tried = codes.stream()
                    .map(code -> both.submit(() -> {
                        start.await();
                        try {
                            reacties.answer(code, NEE);
                            return true;
                        } catch (NotFound e) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            assertThat(tried.get(0).get()).isNotEqualTo(tried.get(1).get());
        }
        assertThat(navragen.of(id)).hasSize(1);
    }

    @Test
    void staysWithinItsStatementBudget(Scenario scenario) {
        TerugkoppelingId id = released(scenario);
        String code = navragen.ask(id);
        statements.atMost(1, () -> navragen.of(id));
        statements.atMost(1, () -> navragen.open(null));
        statements.atMost(1, () -> reacties.detail(code));
    }

    private TerugkoppelingId released(Scenario scenario) {
        return antwoorden.released(scenario, wonen, "Wanneer komt het pad?", Kanaal.BRIEF, ContactData.NONE);
    }
}
