package nl.eenoverheid.gelijkenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.batch.BatchData;
import nl.eenoverheid.batch.BatchId;
import nl.eenoverheid.batch.BatchProgress;
import nl.eenoverheid.batch.BatchService;
import nl.eenoverheid.batch.BatchStatus;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"batch", "overheid", "signaal"})
@Capability("A10")
class TogetherServiceTest {
    private final TogetherService links;
    private final GelijkenisService gelijkenissen;
    private final SignaalService signalen;
    private final BatchService batches;
    private final StatementBudget statements;
    private final World world;
    private SignedIn writer;
    private SignedIn colleague;
    private SignedIn reader;
    private WerkruimteId vervoer;
    private WerkruimteId elders;
    private SignaalId bus;
    private SignaalId trein;
    private SignaalId halte;

    @Autowired
    TogetherServiceTest(
            TogetherService links,
            GelijkenisService gelijkenissen,
            SignaalService signalen,
            BatchService batches,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.links = links;
        this.gelijkenissen = gelijkenissen;
        this.signalen = signalen;
        this.batches = batches;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        writer = world.official(World.OMMEN);
        colleague = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        vervoer = world.werkruimte(Map.of(
                writer, WerkruimteRol.EIGENAAR, colleague, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        elders = world.werkruimte(Map.of(colleague, WerkruimteRol.EIGENAAR, writer, WerkruimteRol.LEZER));
        People.signIn(writer);
        bus = note("De bus komt niet meer");
        trein = note("De trein stopt hier niet");
        halte = note("De halte is weg");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void manySayTheSameAndEachStaysAVoice() {
        BatchId id = start(bus, trein, halte);

        assertThat(finished(id, BatchStatus.DONE).done()).isEqualTo(3);
        assertThat(voices(trein)).containsExactlyInAnyOrder(bus, trein, halte);
        assertThat(signalen.detail(bus).verloop())
                .as("the first of many is told once")
                .extracting(VerloopRegel::soort)
                .containsOnlyOnce("gelijkenis.verloop.linked");
        batches.undo(id);
        assertThat(finished(id, BatchStatus.UNDONE).takenBack()).isEqualTo(3);
        assertThat(voices(trein)).isEmpty();
        assertThat(voices(bus)).isEmpty();
    }

    @Test
    void thoseThatWereTogetherBeforeAreSoAgain() {
        SignaalId fiets = note("Met de fiets is het te ver");
        gelijkenissen.link(halte, fiets);
        LinkPlan plan = links.plan(ids(bus, trein, halte));
        assertThat(plan).isEqualTo(new LinkPlan(bus, 3, 1));

        BatchId id = start(bus, trein, halte);
        finished(id, BatchStatus.DONE);
        assertThat(voices(fiets)).containsExactlyInAnyOrder(bus, trein, halte, fiets);
        batches.undo(id);
        finished(id, BatchStatus.UNDONE);

        assertThat(voices(fiets)).containsExactlyInAnyOrder(halte, fiets);
        assertThat(voices(bus)).isEmpty();
    }

    @Test
    void whatSomebodySaidSinceStays() {
        SignaalId fiets = note("Met de fiets is het te ver");
        BatchId id = start(bus, trein, halte);
        finished(id, BatchStatus.DONE);
        People.as(colleague, () -> {
            gelijkenissen.takeOut(halte);
            gelijkenissen.link(trein, fiets);
        });

        batches.undo(id);

        assertThat(finished(id, BatchStatus.UNDONE))
                .extracting(BatchProgress::takenBack, BatchProgress::kept)
                .containsExactly(1, 2);
        assertThat(voices(trein)).contains(trein, fiets);
        assertThat(voices(halte)).isEmpty();
    }

    @Test
    void whoTakesOutAndPutsBackSaidItAgain() {
        String before = links.link(trein, bus).orElseThrow();
        gelijkenissen.takeOut(trein);
        gelijkenissen.link(trein, bus);

        assertThat(links.takeBack(trein, bus, before)).isFalse();
        assertThat(voices(trein)).containsExactlyInAnyOrder(bus, trein);
        assertThat(links.link(trein, bus)).as("they are together already").isEmpty();
    }

    @Test
    void whoMayNotChangeThemPutsNothingTogether() {
        SignaalId vreemd = People.as(colleague, () -> signalen.note(Signalen.data(elders, "De veerpont vaart niet")));
        assertThat(links.plan(ids(bus, vreemd))).as("it is only read").isEqualTo(new LinkPlan(bus, 1, 0));
        assertThatThrownBy(() -> links.link(vreemd, bus)).isInstanceOf(AccessDeniedException.class);
        String before = links.link(trein, bus).orElseThrow();
        People.as(reader, () -> {
            assertThat(links.plan(ids(bus, trein))).isEqualTo(LinkPlan.NONE);
            assertThatThrownBy(() -> links.link(halte, bus)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> links.takeBack(trein, bus, before)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(world.official(World.ZWOLLE), () -> {
            assertThat(links.plan(ids(bus, trein))).isEqualTo(LinkPlan.NONE);
            assertThatThrownBy(() -> links.link(halte, bus)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> links.takeBack(trein, bus, before)).isInstanceOf(NotFound.class);
        });
        assertThat(voices(halte)).isEmpty();
    }

    @Test
    void aStepAsksTheDatabaseLittle() {
        links.link(trein, bus);
        statements.atMost(2, () -> links.plan(ids(bus, trein)));
        statements.atMost(14, () -> links.link(halte, bus));
    }

    private BatchId start(SignaalId... many) {
        return batches.start(new BatchData("LINK", Long.toString(many[0].value()), "Zeggen hetzelfde", ids(many)));
    }

    private BatchProgress finished(BatchId id, BatchStatus status) {
        await().until(() -> People.as(writer, () -> batches.progress(id).status() == status));
        return batches.progress(id);
    }

    private static Set<Long> ids(SignaalId... many) {
        return Arrays.stream(many).map(SignaalId::value).collect(Collectors.toSet());
    }

    private Set<SignaalId> voices(SignaalId id) {
        return gelijkenissen.voices(id).stream()
                .map(stem -> new SignaalId(stem.id()))
                .collect(Collectors.toSet());
    }

    private SignaalId note(String woorden) {
        return signalen.note(Signalen.data(vervoer, woorden));
    }
}
