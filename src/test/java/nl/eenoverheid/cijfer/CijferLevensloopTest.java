package nl.eenoverheid.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act of every role on a figure in every state against {@code lifecycles/cijfer.txt}. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("E1")
class CijferLevensloopTest {
    private static final String WHY = "Zo staat het in de deal.";

    private enum Handeling {
        SCHRIJF_OP,
        KIES,
        KIES_ZONDER_REDEN,
        LAAT_LOS,
        TREK_IN
    }

    private enum Wie {
        EIGENAAR,
        SCHRIJVER,
        ANDERE_ORGANISATIE,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final CijferService cijfers;
    private final DossierService dossiers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private DossierId dossier;
    private CijferId id;

    @Autowired
    CijferLevensloopTest(
            CijferService cijfers, DossierService dossiers, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.cijfers = cijfers;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("cijfer", CijferStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneFigure() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OVERIJSSEL),
                Wie.SCHRIJVER, world.official(World.OMMEN),
                Wie.ANDERE_ORGANISATIE, world.official(World.DALFSEN),
                Wie.LEZER, world.official(World.OMMEN),
                Wie.GAST, world.official(World.OMMEN),
                Wie.BUITENSTAANDER, world.official(World.OMMEN));
        var wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.SCHRIJVER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.ANDERE_ORGANISATIE), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST));
        People.as(mensen.get(Wie.SCHRIJVER), () -> {
            dossier = dossiers.open(Dossiers.data(wonen, "Woondeal Drenthe"));
            id = cijfers.record(dossier, Cijferbestanden.woningen("13864", "2022", "rijksoverheid.nl"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("update cijfer set status = ?, version = version + 1 where id = ?")
                        .params(rij.toestand(), id.value())
                        .update());

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::status));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(status().name()).as("nothing happened").isEqualTo(rij.toestand());
        }
    }

    private void act(Levensloop.Rij rij) {
        long version = read("version", Long.class);
        switch (rij.handeling(Handeling.class)) {
            case SCHRIJF_OP -> cijfers.record(dossier, Cijferbestanden.woningen("13000", "2023", "krant"));
            case KIES -> cijfers.choose(id, version, WHY);
            case KIES_ZONDER_REDEN -> cijfers.choose(id, version, " ");
            case LAAT_LOS -> cijfers.release(id, version, WHY);
            case TREK_IN -> cijfers.withdraw(id, version, WHY);
        }
    }

    private CijferStatus status() {
        return CijferStatus.valueOf(read("status", String.class));
    }

    private <T> T read(String column, Class<T> type) {
        return jdbc.sql("select " + column + " from cijfer where id = ?")
                .param(id.value())
                .query(type)
                .single();
    }
}
