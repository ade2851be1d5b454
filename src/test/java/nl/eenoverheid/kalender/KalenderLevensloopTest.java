package nl.eenoverheid.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act of every role on a step in every state against {@code lifecycles/kalender.txt}. Nobody confirmed it. */
@ModuleTest(extraIncludes = {"overheid", "signin"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("G6")
class KalenderLevensloopTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    /** A step that the law asks for, so that it is there before anybody said something. */
    private static final MomentSleutel STEP =
            MomentSleutel.of(new OrganisatieId(10175), MomentSoort.JAARREKENING_INGEZONDEN, 2025);

    private enum Wie {
        GRIFFIER,
        MEDEWERKER,
        FINANCIEEL_ELDERS,
        GRIFFIER_ELDERS,
        BESTUURDER
    }

    private final KalenderService kalender;
    private final KalenderWorkService work;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final World world;

    private Map<Wie, SignedIn> mensen;

    @Autowired
    KalenderLevensloopTest(
            KalenderService kalender, KalenderWorkService work, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.kalender = kalender;
        this.work = work;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("kalender", MomentStand.class, MomentHandeling.class, Wie.class);
    }

    @BeforeAll
    void people() {
        mensen = Map.of(
                Wie.GRIFFIER, world.person(World.OMMEN, Rol.GRIFFIER),
                Wie.MEDEWERKER, world.official(World.OMMEN),
                Wie.FINANCIEEL_ELDERS, world.person(World.OVERIJSSEL, Rol.FINANCIEEL),
                Wie.GRIFFIER_ELDERS, world.person(World.DALFSEN, Rol.GRIFFIER),
                Wie.BESTUURDER, world.person(World.OMMEN, Rol.BESTUURDER));
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        put(rij.toestand(MomentStand.class));

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::stand));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(People.as(mensen.get(Wie.MEDEWERKER), this::stand).name())
                    .as("nothing happened")
                    .isEqualTo(rij.toestand());
        }
    }

    private void put(MomentStand stand) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("delete from kalender_moment_stap").update();
            jdbc.sql("delete from kalender_moment").update();
        });
        if (stand == MomentStand.OPEN) {
            return;
        }
        People.as(mensen.get(Wie.FINANCIEEL_ELDERS), () -> {
            work.tell(STEP, KalenderMoment.NEW, MomentData.planned(TODAY.plusMonths(3)));
            switch (stand) {
                case GEDAAN -> work.tell(STEP, 0, MomentData.done(TODAY, null));
                case VERVALLEN -> work.tell(STEP, 0, MomentData.because(MomentHandeling.VERVALLEN, "Niet nodig."));
                default -> {}
            }
        });
    }

    private void act(Levensloop.Rij rij) {
        work.tell(
                STEP,
                kalender.detail(STEP).moment().versie(),
                new MomentData(rij.handeling(MomentHandeling.class), TODAY, null, "Zo is het afgesproken."));
    }

    private MomentStand stand() {
        return kalender.detail(STEP).moment().stand();
    }
}
