package nl.eenoverheid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.KenmerkService;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("A12")
class BatchServiceTest {
    /** The theme that signalen of tests have. */
    private static final long WONEN = 11;

    private static final long MOBILITEIT = 12;

    private final BatchService batches;
    private final EndedBatchListener ended;
    private final Gate gate;
    private final SignaalService signalen;
    private final KenmerkService kenmerken;
    private final StatementBudget statements;
    private final World world;
    private SignedIn official;
    private SignedIn other;
    private WerkruimteId wonen;
    private WerkruimteId elsewhere;

    @Autowired
    BatchServiceTest(
            BatchService batches,
            EndedBatchListener ended,
            Gate gate,
            SignaalService signalen,
            KenmerkService kenmerken,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.batches = batches;
        this.ended = ended;
        this.gate = gate;
        this.signalen = signalen;
        this.kenmerken = kenmerken;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        other = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, other, WerkruimteRol.DEELNEMER));
        elsewhere = world.werkruimte(Map.of(other, WerkruimteRol.EIGENAAR));
        gate.close();
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        gate.openAll();
        People.signOut();
    }

    @Test
    void everySignaalThatMayBeChangedGetsTheThemeAndTheRestIsCounted() {
        long one = note(wonen);
        long two = note(wonen);
        kenmerken.addThema(new SignaalId(two), MOBILITEIT);
        long foreign = People.as(other, () -> note(elsewhere));

        BatchProgress done = finished(batches.start(thema(one, two, foreign)), BatchStatus.DONE);

        assertThat(done)
                .extracting(BatchProgress::done, BatchProgress::same, BatchProgress::refused, BatchProgress::total)
                .containsExactly(1, 1, 1, 3);
        assertThat(themasOf(one)).as("the main one stays").containsExactly(WONEN, MOBILITEIT);
        People.as(
                other, () -> assertThat(signalen.detail(new SignaalId(foreign)).version())
                        .isZero());
    }

    @Test
    void whatNobodyChangedSinceIsTakenBack() {
        long one = note(wonen);
        long two = note(wonen);
        BatchId id = batches.start(thema(one, two));
        finished(id, BatchStatus.DONE);
        People.as(other, () -> kenmerken.removeThema(new SignaalId(two), MOBILITEIT));

        batches.undo(id);

        assertThat(finished(id, BatchStatus.UNDONE))
                .extracting(BatchProgress::takenBack, BatchProgress::kept)
                .containsExactly(1, 1);
        assertThat(themasOf(one)).containsExactly(WONEN);
        assertThat(themasOf(two)).containsExactly(WONEN);
    }

    @Test
    void aLabelIsAddedOnceAndTakenBack() {
        long one = note(wonen);
        long two = note(wonen);
        kenmerken.addLabel(new SignaalId(two), "fietstocht");

        BatchId id = batches.start(new BatchData("LABEL", "fietstocht", "Label “fietstocht”", Set.of(one, two)));
        finished(id, BatchStatus.DONE);
        assertThat(labelsOf(one)).containsExactly("fietstocht");
        batches.undo(id);
        finished(id, BatchStatus.UNDONE);

        assertThat(labelsOf(one)).isEmpty();
        assertThat(labelsOf(two)).as("it was there before").containsExactly("fietstocht");
    }

    @Test
    void itStopsGoesOnAndStaysWithWhoAsked() {
        gate.open(1);
        BatchId id = batches.start(new BatchData("GATE", "x", "Poort", Set.of(note(wonen), note(wonen), note(wonen))));
        await().until(() -> People.as(official, () -> batches.progress(id).done() == 1));

        batches.stop(id);
        gate.openAll();
        await().until(() ->
                People.as(official, () -> batches.progress(id).passed() == 2)); // the one that was under way
        assertThat(batches.progress(id).status()).isEqualTo(BatchStatus.STOPPED);
        batches.resume(id);

        assertThat(finished(id, BatchStatus.DONE).done()).isEqualTo(3);
        People.as(other, () -> {
            assertThat(batches.latest()).isEmpty();
            assertThatThrownBy(() -> batches.progress(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> batches.undo(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void afterARestartItSaysThatItStoppedAndCanGoOn() {
        BatchId id = batches.start(new BatchData("GATE", "x", "Poort", Set.of(note(wonen), note(wonen))));

        ended.onStart();

        assertThat(batches.latest().orElseThrow().status()).isEqualTo(BatchStatus.STOPPED);
        gate.openAll();
        batches.resume(id);
        finished(id, BatchStatus.DONE);
        batches.close(id);
        assertThat(batches.latest()).isEmpty();
        ended.forget(TestClock.START.plus(Duration.ofDays(2)));
        assertThatThrownBy(() -> batches.progress(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void fiveHundredGoTogetherAndNoMore() {
        Set<Long> many = IntStream.rangeClosed(1, BatchData.MOST + 1)
                .mapToObj(Long::valueOf)
                .collect(Collectors.toSet());

        assertThatThrownBy(() -> batches.start(new BatchData("THEMA", "12", "Nieuwbouw", many)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("batch.input.many"));
        assertThatThrownBy(() -> batches.start(new BatchData("THEMA", "12", "Nieuwbouw", Set.of())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> batches.start(new BatchData("ELDERS", "x", "x", Set.of(1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingOfAFilterIsChosenInOneStatement() {
        long one = note(wonen);
        long two = note(wonen);
        long three = note(wonen);
        signalen.ids(SignaalFilter.ALL, 2);

        statements.atMost(
                1, () -> assertThat(signalen.ids(SignaalFilter.ALL, 2)).containsExactly(three, two));
        assertThat(signalen.ids(SignaalFilter.ALL, 500)).containsExactly(three, two, one);
    }

    @Test
    void progressIsReadInOneStatement() {
        BatchId id = batches.start(thema(note(wonen)));
        finished(id, BatchStatus.DONE);

        statements.atMost(1, () -> batches.progress(id));
        statements.atMost(1, batches::latest);
    }

    private BatchProgress finished(BatchId id, BatchStatus status) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> People.as(official, () -> batches.progress(id).status() == status));
        return batches.progress(id);
    }

    private static BatchData thema(long... signalen) {
        return new BatchData(
                "THEMA",
                Long.toString(MOBILITEIT),
                "Thema “Nieuwbouw”",
                Arrays.stream(signalen).boxed().collect(Collectors.toSet()));
    }

    private long note(WerkruimteId werkruimte) {
        return signalen.note(Signalen.data(werkruimte, "De bus komt niet meer")).value();
    }

    /** The main one first. */
    private List<Long> themasOf(long id) {
        SignaalData data = signalen.detail(new SignaalId(id)).data();
        List<Long> themas = new ArrayList<>(data.aanvulling().themas());
        themas.addFirst(data.thema());
        return themas;
    }

    private List<String> labelsOf(long id) {
        return new ArrayList<>(signalen.detail(new SignaalId(id)).data().labels());
    }

    /** An act that waits until the test lets it through. */
    static final class Gate implements BatchStep {
        private final Semaphore passes = new Semaphore(0);

        void close() {
            passes.drainPermits();
        }

        void open(int times) {
            passes.release(times);
        }

        void openAll() {
            passes.release(1000);
        }

        @Override
        public String kind() {
            return "GATE";
        }

        @Override
        public Optional<String> take(SignaalId signaal, String choice) {
            passes.acquireUninterruptibly();
            return Optional.of("");
        }

        @Override
        public boolean takeBack(SignaalId signaal, String choice, String before) {
            return true;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Gates {
        @Bean
        Gate gate() {
            return new Gate();
        }
    }
}
