package nl.eenoverheid.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.Levensloop.Rij;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act in every state by everybody who can have to do with a task. */
@ModuleTest(extraIncludes = {"bezoek", "signaal"})
@Capability("E8")
class TaakLevensloopTest {
    private final TaakService taken;
    private final TaakWorkService work;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final World world;
    private final Map<Rol, SignedIn> people = new EnumMap<>(Rol.class);
    private WerkruimteId wonen;
    private TaakId taak;

    @Autowired
    TaakLevensloopTest(TaakService taken, TaakWorkService work, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.taken = taken;
        this.work = work;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        people.put(Rol.EIGENAAR, world.official(World.ZWOLLE));
        people.put(Rol.VRAGER, world.official(World.OVERIJSSEL));
        people.put(Rol.COLLEGA_VAN_VRAGER, world.official(World.OVERIJSSEL));
        people.put(Rol.GEVRAAGDE, world.official(World.OMMEN));
        people.put(Rol.COLLEGA_VAN_GEVRAAGDE, world.official(World.OMMEN));
        people.put(Rol.ANDER, world.official(World.DALFSEN));
        people.put(Rol.LEZER, world.official(World.OMMEN));
        people.put(Rol.GAST, world.official(World.OMMEN));
        wonen = world.werkruimte(people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, each -> each.getKey().inWerkruimte)));
        People.signIn(people.get(Rol.VRAGER));
        taak = taken.ask(Taken.personally(wonen, people.get(Rol.GEVRAAGDE), "Reken de woningen na"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(TaakStatus.class)
    void everyActOfEverybodyComesToWhatTheTableSays(TaakStatus status) {
        transactions.executeWithoutResult(
                kept -> jdbc.sql("update taak set status = ?, afgerond_op = if(?, gevraagd_op, null) where id = ?")
                        .params(status.name(), status.isKlaar(), taak.value())
                        .update());

        List<Rij> rijen = rijen().filter(each -> each.toestand(TaakStatus.class) == status)
                .toList();
        assertThat(rijen)
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(played(rij)).as(rij.toString()).isEqualTo(rij.uitkomst()));
    }

    @Test
    void everyRefusalIsOneSentence() {
        assertThat(rijen().map(Rij::uitkomst).filter(Levensloop::isWeigering).distinct())
                .isNotEmpty()
                .allMatch(Levensloop::isEenZin);
    }

    private static Stream<Rij> rijen() {
        return Levensloop.rijen("taak", TaakStatus.class, TaakAct.class, Rol.class);
    }

    private String played(Rij rij) {
        return transactions.execute(nothingStays -> {
            nothingStays.setRollbackOnly();
            return People.as(
                    people.get(rij.rol(Rol.class)),
                    () -> Levensloop.uitkomst(
                            () -> act(rij.handeling(TaakAct.class)),
                            () -> taken.detail(taak).item().status()));
        });
    }

    private void act(TaakAct act) {
        long version = taken.detail(taak).version();
        switch (act) {
            case ASK_AGAIN -> work.askAgain(taak, version, again());
            case CHANGE -> work.change(taak, version, again());
            default -> work.step(taak, version, act, "omdat het zo is");
        }
    }

    private TaakData again() {
        return Taken.personally(wonen, people.get(Rol.GEVRAAGDE), "Reken de woningen opnieuw na");
    }

    /** Who plays, and as what they are in the werkruimte. */
    private enum Rol {
        EIGENAAR(WerkruimteRol.EIGENAAR),
        VRAGER(WerkruimteRol.DEELNEMER),
        COLLEGA_VAN_VRAGER(WerkruimteRol.DEELNEMER),
        GEVRAAGDE(WerkruimteRol.DEELNEMER),
        COLLEGA_VAN_GEVRAAGDE(WerkruimteRol.DEELNEMER),
        ANDER(WerkruimteRol.DEELNEMER),
        LEZER(WerkruimteRol.LEZER),
        GAST(WerkruimteRol.GAST);

        private final WerkruimteRol inWerkruimte;

        Rol(WerkruimteRol inWerkruimte) {
            this.inWerkruimte = inWerkruimte;
        }
    }
}
