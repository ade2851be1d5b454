package nl.eenoverheid.toezegging;

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
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act in every state by everybody who can have to do with a toezegging or motie. */
@ModuleTest(extraIncludes = {"bezoek", "signaal", "duiding", "bevoegdheid", "knoop", "afweging", "cijfer", "besluit"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("H15")
class ToezeggingLevensloopTest {
    private final ToezeggingService toezeggingen;
    private final ToezeggingWorkService work;
    private final DossierService dossiers;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final World world;
    private final Map<Wie, SignedIn> mensen = new EnumMap<>(Wie.class);
    private ToezeggingId id;

    @Autowired
    ToezeggingLevensloopTest(
            ToezeggingService toezeggingen,
            ToezeggingWorkService work,
            DossierService dossiers,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.toezeggingen = toezeggingen;
        this.work = work;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeAll
    void oneMotion() {
        for (Wie wie : Wie.values()) {
            mensen.put(wie, world.person(wie.tooi, wie.rol));
        }
        WerkruimteId wonen = world.werkruimte(mensen.entrySet().stream()
                .filter(each -> each.getKey() != Wie.BUITENSTAANDER)
                .collect(Collectors.toMap(Map.Entry::getValue, each -> each.getKey().inWerkruimte)));
        People.as(mensen.get(Wie.EIGENAAR), () -> {
            DossierId dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
            id = work.record(Toezeggingen.motie(dossier, "Bouw bij het spoor"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @EnumSource(ToezeggingStatus.class)
    void everyActOfEverybodyComesToWhatTheTableSays(ToezeggingStatus status) {
        transactions.executeWithoutResult(kept -> jdbc.sql("update toezegging set status = ?, klaar = ? where id = ?")
                .params(status.name(), status.isKlaar(), id.value())
                .update());

        List<Rij> rijen = rijen().filter(each -> each.toestand(ToezeggingStatus.class) == status)
                .toList();
        assertThat(rijen)
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(played(rij)).as(rij.toString()).isEqualTo(rij.uitkomst()));
    }

    @Test
    void everyRefusalIsOneSentence() {
        assertThat(rijen().map(Rij::uitkomst)
                        .filter(Levensloop::isWeigering)
                        .filter(key -> key.startsWith("toezegging."))
                        .distinct())
                .isNotEmpty()
                .allMatch(Levensloop::isEenZin);
    }

    private static Stream<Rij> rijen() {
        return Levensloop.rijen("toezegging", ToezeggingStatus.class, ToezeggingAct.class, Wie.class);
    }

    private String played(Rij rij) {
        return transactions.execute(nothingStays -> {
            nothingStays.setRollbackOnly();
            return People.as(
                    mensen.get(rij.rol(Wie.class)),
                    () -> Levensloop.uitkomst(
                            () -> act(rij.handeling(ToezeggingAct.class)),
                            () -> toezeggingen.detail(id).item().status()));
        });
    }

    private void act(ToezeggingAct act) {
        ToezeggingDetail now = toezeggingen.detail(id);
        if (act == ToezeggingAct.CHANGE) {
            work.change(id, now.version(), now.data());
        } else {
            work.step(
                    id,
                    now.version(),
                    act,
                    new ToezeggingStapData("Omdat het zo is.", Toezeggingen.DAY.plusDays(9), null, null));
        }
    }

    /** Who plays, and as what they are in the werkruimte. */
    private enum Wie {
        EIGENAAR(World.OMMEN, Rol.MEDEWERKER, WerkruimteRol.EIGENAAR),
        AMBTENAAR(World.OMMEN, Rol.MEDEWERKER, WerkruimteRol.DEELNEMER),
        BESTUURDER(World.OMMEN, Rol.BESTUURDER, WerkruimteRol.DEELNEMER),
        GRIFFIER(World.OMMEN, Rol.GRIFFIER, WerkruimteRol.DEELNEMER),
        GRIFFIER_DIE_MEELEEST(World.OMMEN, Rol.GRIFFIER, WerkruimteRol.LEZER),
        GRIFFIER_VAN_EEN_ANDER(World.DALFSEN, Rol.GRIFFIER, WerkruimteRol.DEELNEMER),
        AMBTENAAR_VAN_EEN_ANDER(World.DALFSEN, Rol.MEDEWERKER, WerkruimteRol.EIGENAAR),
        GAST(World.OMMEN, Rol.MEDEWERKER, WerkruimteRol.GAST),
        MEELEZER(World.OMMEN, Rol.MEELEZER, WerkruimteRol.DEELNEMER),
        BUITENSTAANDER(World.OMMEN, Rol.GRIFFIER, WerkruimteRol.LEZER);

        private final String tooi;
        private final Rol rol;
        private final WerkruimteRol inWerkruimte;

        Wie(String tooi, Rol rol, WerkruimteRol inWerkruimte) {
            this.tooi = tooi;
            this.rol = rol;
            this.inWerkruimte = inWerkruimte;
        }
    }
}
