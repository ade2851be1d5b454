package nl.eenoverheid.besluit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fourteen organisations say where they stand at the same moment, and each sends it twice; of one of them the connection is
 * cut before its words are stored. Nothing is lost and nothing is counted twice.
 */
@ModuleTest
@Capability({"H6", "I9"})
class VeertienTegelijkTest {
    private static final int ORGANISATIES = 14;

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final BesliswijzeService wijzen;
    private final StandpuntService standpunten;
    private final VerloopService verloop;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TransactionTemplate besides;
    private final World world;

    private List<SignedIn> raden;
    private BesluitId id;

    @Autowired
    VeertienTegelijkTest(
            BesluitService besluiten,
            BesluitvormingService vorming,
            BesliswijzeService wijzen,
            StandpuntService standpunten,
            VerloopService verloop,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.besluiten = besluiten;
        this.vorming = vorming;
        this.wijzen = wijzen;
        this.standpunten = standpunten;
        this.verloop = verloop;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.besides = new TransactionTemplate(manager);
        this.besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void fourteenAreAsked() {
        raden = jdbc
                .sql("select tooi_code from organisatie where tooi_code like 'gm%' order by tooi_code limit "
                        + ORGANISATIES)
                .query(String.class)
                .list()
                .stream()
                .map(world::official)
                .toList();
        WerkruimteId twente =
                world.werkruimte(raden.stream().collect(toMap(each -> each, each -> WerkruimteRol.DEELNEMER)));
        People.signIn(raden.getFirst());
        id = vorming.draft(Besluiten.data(twente, raden.getFirst().organisatie(), "RES Twente 1.0"));
        wijzen.choose(
                id,
                BesliswijzeData.usual(
                        Beslismethode.MEERDERHEID,
                        raden.stream().map(SignedIn::organisatie).collect(toSet()),
                        null));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void nothingIsLostAndNothingIsCountedTwice() throws Exception {
        var start = new CountDownLatch(1);
        try (ExecutorService hands = Executors.newFixedThreadPool(2 * ORGANISATIES)) {
            List<Future<Void>> sent = new ArrayList<>();
            for (SignedIn raad : raden) {
                sent.add(hands.submit(after(start, () -> speak(raad))));
                sent.add(hands.submit(
                        after(start, raad == raden.getLast() ? () -> cutAndRetry(raad) : () -> speak(raad))));
            }
            start.countDown();
            for (Future<Void> each : sent) {
                each.get();
            }
        }

        assertThat(rows()).as("rows").isEqualTo(ORGANISATIES);
        Telling telling = wijzen.of(id).orElseThrow().telling();
        assertThat(telling.spoken()).isEqualTo(ORGANISATIES);
        assertThat(telling.voor()).hasSize(12);
        assertThat(telling.tegen()).containsExactly(raden.get(1).organisatie());
        assertThat(telling.onthouden()).containsExactly(raden.get(2).organisatie());
        assertThat(telling.uitslag()).isEqualTo(Uitslag.KAN);
        assertThat(besluiten.detail(id).standpunten())
                .allSatisfy(each -> assertThat(each.regels()).hasSize(1));
        assertThat(verloop.ofItem(new Item(ItemSoort.BESLUIT, id.value())))
                .filteredOn(each -> each.soort().startsWith("besluit.verloop.standpunt"))
                .as("each is told once")
                .hasSize(ORGANISATIES);

        raden.forEach(this::speak);
        assertThat(rows()).as("the same a day later").isEqualTo(ORGANISATIES);
    }

    @Test
    void whatAConnectionTookDownWithItIsNotThereUntilItIsSentAgain() {
        SignedIn raad = raden.getLast();
        People.as(raad, () -> assertThatThrownBy(() -> cut(raad)).isInstanceOf(RuntimeException.class));
        assertThat(rows()).isZero();
        speak(raad);
        assertThat(rows()).isOne();
    }

    private int rows() {
        return jdbc.sql("select count(*) from besluit_standpunt where besluit_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private void speak(SignedIn raad) {
        OrganisatieId organisatie = raad.organisatie();
        Standpunt standpunt =
                raad == raden.get(1) ? Standpunt.TEGEN : raad == raden.get(2) ? Standpunt.ONTHOUDEN : Standpunt.VOOR;
        People.as(
                raad, () -> standpunten.take(id, 1, Besluiten.position(organisatie, standpunt, "Zo besloot de raad")));
    }

    /** Speaks, and loses the connection before that is stored. */
    private void cut(SignedIn raad) {
        transactions.executeWithoutResult(status -> {
            speak(raad);
            long connection =
                    jdbc.sql("select connection_id()").query(Long.class).single();
            besides.executeWithoutResult(
                    other -> jdbc.sql("kill connection " + connection).update());
        });
    }

    private void cutAndRetry(SignedIn raad) {
        try {
            cut(raad);
        } catch (RuntimeException lost) {
            speak(raad);
        }
    }

    private static Callable<Void> after(CountDownLatch start, Runnable act) {
        return () -> {
            start.await();
            act.run();
            return null;
        };
    }
}
