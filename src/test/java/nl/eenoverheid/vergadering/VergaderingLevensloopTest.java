package nl.eenoverheid.vergadering;

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
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
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

/** Plays every act on a meeting in every state, by everybody who can have to do with it. */
@ModuleTest(extraIncludes = {"bezoek", "signaal"})
@Capability("E7")
class VergaderingLevensloopTest {
    private final VergaderingService vergaderingen;
    private final AgendaService agenda;
    private final DossierService dossiers;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final World world;
    private final Map<Rol, SignedIn> people = new EnumMap<>(Rol.class);
    private VergaderingId vergadering;

    @Autowired
    VergaderingLevensloopTest(
            VergaderingService vergaderingen,
            AgendaService agenda,
            DossierService dossiers,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        people.put(Rol.EIGENAAR, world.official(World.ZWOLLE));
        people.put(Rol.ORGANISATOR, world.official(World.OVERIJSSEL));
        people.put(Rol.COLLEGA_VAN_ORGANISATOR, world.official(World.OVERIJSSEL));
        people.put(Rol.GENODIGDE, world.official(World.OMMEN));
        people.put(Rol.ANDER, world.official(World.DALFSEN));
        people.put(Rol.LEZER, world.official(World.OVERIJSSEL));
        people.put(Rol.GAST, world.official(World.OVERIJSSEL));
        WerkruimteId wonen = world.werkruimte(people.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, each -> each.getKey().inWerkruimte)));
        People.signIn(people.get(Rol.ORGANISATOR));
        DossierId dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        vergadering = vergaderingen.plan(dossier, data(), null);
        agenda.add(vergadering, Vergaderingen.punt("Starters", "Wat kan nu?"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(VergaderingStatus.class)
    void everyActOfEverybodyComesToWhatTheTableSays(VergaderingStatus status) {
        transactions.executeWithoutResult(kept -> {
            jdbc.sql("update vergadering set status = ? where id = ?")
                    .params(status.name(), vergadering.value())
                    .update();
            jdbc.sql("update agendapunt set uitkomst = 'BESPROKEN' where vergadering_id = ?")
                    .param(vergadering.value())
                    .update();
        });
        List<Rij> rijen = rijen().filter(each -> each.toestand(VergaderingStatus.class) == status)
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
        return Levensloop.rijen("vergadering", VergaderingStatus.class, VergaderingAct.class, Rol.class);
    }

    private String played(Rij rij) {
        return transactions.execute(nothingStays -> {
            nothingStays.setRollbackOnly();
            return People.as(
                    people.get(rij.rol(Rol.class)),
                    () -> Levensloop.uitkomst(
                            () -> act(rij.handeling(VergaderingAct.class)),
                            () -> vergaderingen.detail(vergadering).item().status()));
        });
    }

    private void act(VergaderingAct act) {
        VergaderingDetail now = vergaderingen.detail(vergadering);
        VergaderingDetail.Punt punt = now.agenda().getFirst();
        switch (act) {
            case CHANGE -> vergaderingen.change(vergadering, now.version(), data());
            case INVITE ->
                agenda.invite(
                        vergadering, new GenodigdeData(people.get(Rol.ANDER).organisatie(), null));
            case AGENDA -> agenda.add(vergadering, Vergaderingen.punt("Boeren", "Wat dan?"));
            case RECORD ->
                agenda.conclude(
                        vergadering, punt.id(), punt.version(), new PuntUitkomst(Uitkomst.BESLOTEN, "We beginnen."));
            default -> vergaderingen.step(vergadering, now.version(), act, "omdat het zo is");
        }
    }

    private VergaderingData data() {
        return Vergaderingen.data("Voortgang", people.get(Rol.GENODIGDE), people.get(Rol.ORGANISATOR));
    }

    /** Who plays, and as what they are in the werkruimte. */
    private enum Rol {
        EIGENAAR(WerkruimteRol.EIGENAAR),
        ORGANISATOR(WerkruimteRol.DEELNEMER),
        COLLEGA_VAN_ORGANISATOR(WerkruimteRol.DEELNEMER),
        GENODIGDE(WerkruimteRol.DEELNEMER),
        ANDER(WerkruimteRol.DEELNEMER),
        LEZER(WerkruimteRol.LEZER),
        GAST(WerkruimteRol.GAST);

        private final WerkruimteRol inWerkruimte;

        Rol(WerkruimteRol inWerkruimte) {
            this.inWerkruimte = inWerkruimte;
        }
    }
}
