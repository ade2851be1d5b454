package nl.eenoverheid.knoop;

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

/** Plays every act of every role in every state of a question against {@code lifecycles/knoop.txt}. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability({"H1", "H18"})
class KnoopLevensloopTest {
    private static final String REASON = "Zo spraken we het af.";

    private enum Toestand {
        ONBEKEND,
        HELDER,
        BETWIST,
        GEDEELD,
        BESLIST,
        INGETROKKEN;

        private static Toestand of(KnoopDetail knoop) {
            return valueOf(
                    knoop.status() == KnoopStatus.OPEN
                            ? knoop.stand().name()
                            : knoop.status().name());
        }

        private KnoopStatus status() {
            return this == BESLIST || this == INGETROKKEN ? KnoopStatus.valueOf(name()) : KnoopStatus.OPEN;
        }

        private BeslisStand stand() {
            return status() == KnoopStatus.OPEN ? BeslisStand.valueOf(name()) : BeslisStand.ONBEKEND;
        }

        private int claims() {
            return switch (stand()) {
                case ONBEKEND -> 0;
                case HELDER -> 1;
                case BETWIST, GEDEELD -> 2;
            };
        }
    }

    private enum Handeling {
        WIJZIG,
        CLAIM,
        BEEINDIG,
        DEEL,
        BETWIST,
        TERMIJN,
        TREK_IN,
        HEROPEN
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final KnoopService knopen;
    private final ClaimService claims;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private WerkruimteId wonen;
    private KnoopId id;

    @Autowired
    KnoopLevensloopTest(KnoopService knopen, ClaimService claims, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.knopen = knopen;
        this.claims = claims;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("knoop", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneKnoop() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OMMEN),
                Wie.DEELNEMER, world.official(World.DALFSEN),
                Wie.LEZER, world.official(World.ZWOLLE),
                Wie.GAST, world.official(World.ZWOLLE),
                Wie.BUITENSTAANDER, world.official(World.OVERIJSSEL));
        wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.DEELNEMER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST));
        People.as(mensen.get(Wie.EIGENAAR), () -> {
            id = knopen.raise(Knopen.data(wonen, "Mag hier gebouwd worden?"));
            claims.record(id, Knopen.decides("Gedeputeerde Staten Overijssel"));
            claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        Toestand before = rij.toestand(Toestand.class);
        transactions.executeWithoutResult(status -> put(before));
        KnoopDetail shown = People.as(mensen.get(Wie.EIGENAAR), () -> knopen.detail(id));
        assertThat(Toestand.of(shown)).isEqualTo(before);

        String uitkomst = People.as(
                mensen.get(rij.rol(Wie.class)),
                () -> Levensloop.uitkomst(
                        () -> act(rij.handeling(Handeling.class), shown), () -> Toestand.of(knopen.detail(id))));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(People.as(mensen.get(Wie.EIGENAAR), () -> knopen.detail(id)))
                    .as("nothing happened")
                    .isEqualTo(shown);
        }
    }

    /** The first two claims, as many of them holding as the state asks for; whatever else an act left behind goes. */
    private void put(Toestand toestand) {
        jdbc.sql("""
                        delete from knoop_claim where knoop_id = :knoop and id not in (
                            select id from (select id from knoop_claim where knoop_id = :knoop order by id limit 2) kept)""").param("knoop", id.value()).update();
        jdbc.sql("update knoop_claim set tot = current_timestamp(6), gedeeld = :gedeeld where knoop_id = :knoop")
                .param("gedeeld", toestand == Toestand.GEDEELD)
                .param("knoop", id.value())
                .update();
        jdbc.sql("update knoop_claim set tot = null where knoop_id = ? order by id limit " + toestand.claims())
                .param(id.value())
                .update();
        jdbc.sql("update knoop set status = ?, stand = ?, version = version + 1 where id = ?")
                .params(toestand.status().name(), toestand.stand().name(), id.value())
                .update();
    }

    private void act(Handeling handeling, KnoopDetail shown) {
        switch (handeling) {
            case WIJZIG -> knopen.change(id, shown.version(), Knopen.data(wonen, "Mag hier gebouwd worden?"));
            case CLAIM -> claims.record(id, Knopen.decides("dagelijks bestuur Vechtstromen"));
            case BEEINDIG ->
                claims.end(
                        id,
                        shown.holding().isEmpty()
                                ? -1
                                : shown.holding().getFirst().id(),
                        REASON);
            case DEEL -> claims.share(id, shown.version(), "GS over de natuur, de raad over de bouw");
            case BETWIST -> claims.dispute(id, REASON);
            case TERMIJN -> claims.setTieBreak(id, shown.version(), Knopen.by(LocalDate.of(2026, 4, 1)));
            case TREK_IN -> knopen.withdraw(id, REASON);
            case HEROPEN -> knopen.reopen(id, REASON);
        }
    }
}
