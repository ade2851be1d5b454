package nl.eenoverheid.escalatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.workspace.WerkruimteId;
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

/** Plays every act of every role in every state of a question that was passed against {@code lifecycles/escalatie.txt}. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("H16")
class EscalatieLevensloopTest {
    private static final String WORDS = "Zo besloten we het.";

    private enum Handeling {
        NEEM_AAN,
        WEIGER,
        ANTWOORD,
        GEEF_TERUG,
        TREK_TERUG
    }

    private enum Wie {
        ONTVANGER,
        AFZENDER,
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final EscalatieService escalaties;
    private final EscalatieAntwoordService antwoorden;
    private final KnoopService knopen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private EscalatieId id;

    @Autowired
    EscalatieLevensloopTest(
            EscalatieService escalaties,
            EscalatieAntwoordService antwoorden,
            KnoopService knopen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.escalaties = escalaties;
        this.antwoorden = antwoorden;
        this.knopen = knopen;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("escalatie", EscalatieStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneEscalatie() {
        mensen = Map.of(
                Wie.ONTVANGER, world.official(World.OMMEN),
                Wie.AFZENDER, world.official(World.DALFSEN),
                Wie.EIGENAAR, world.official(World.ZWOLLE),
                Wie.DEELNEMER, world.official(World.OVERIJSSEL),
                Wie.LEZER, world.official(World.OMMEN),
                Wie.GAST, world.official(World.OMMEN),
                Wie.BUITENSTAANDER, world.official(World.OMMEN));
        WerkruimteId wonen = world.werkruimte(Map.of(
                mensen.get(Wie.ONTVANGER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.AFZENDER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.DEELNEMER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST));
        People.as(mensen.get(Wie.AFZENDER), () -> {
            KnoopId knoop = knopen.raise(Knopen.data(wonen, "Mag hier gebouwd worden?"));
            id = escalaties.pass(
                    knoop,
                    new EscalatieData(
                            Knopen.orgaan("gemeenteraad Ommen"), null, "Dat is aan hen.", LocalDate.of(2026, 4, 1)));
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
                status -> jdbc.sql("update escalatie set status = ?, antwoord = '', version = version + 1 where id = ?")
                        .params(rij.toestand(), id.value())
                        .update());
        long version = jdbc.sql("select version from escalatie where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();

        String uitkomst = People.as(
                mensen.get(rij.rol(Wie.class)),
                () -> Levensloop.uitkomst(() -> act(rij.handeling(Handeling.class), version), this::status));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(status().name()).as("nothing happened").isEqualTo(rij.toestand());
        }
    }

    private EscalatieStatus status() {
        return EscalatieStatus.valueOf(jdbc.sql("select status from escalatie where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private void act(Handeling handeling, long version) {
        switch (handeling) {
            case NEEM_AAN -> antwoorden.accept(id, version);
            case WEIGER -> antwoorden.refuse(id, version, WORDS);
            case ANTWOORD -> antwoorden.decide(id, version, WORDS);
            case GEEF_TERUG -> antwoorden.giveBack(id, version, WORDS);
            case TREK_TERUG -> antwoorden.withdraw(id, version, WORDS);
        }
    }
}
