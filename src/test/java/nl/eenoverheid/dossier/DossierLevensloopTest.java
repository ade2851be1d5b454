package nl.eenoverheid.dossier;

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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act of every role in every phase of a dossier against {@code lifecycles/dossier.txt}. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@Import(DossierServiceTest.Doors.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("E1")
class DossierLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String REASON = "Zo spraken we het af.";

    private enum Handeling {
        VERDER,
        TERUG,
        TERUG_ZONDER_REDEN,
        OVERSLAAN,
        SLUIT,
        SLUIT_ZONDER_REDEN,
        SLUIT_TERWIJL_IETS_OPENSTAAT,
        WIJZIG,
        GEEF_ROL,
        BEEINDIG_ROL
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final DossierService dossiers;
    private final DossierRolService rollen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private WerkruimteId wonen;
    private DossierId id;
    private long rol;

    @Autowired
    DossierLevensloopTest(
            DossierService dossiers, DossierRolService rollen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.dossiers = dossiers;
        this.rollen = rollen;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("dossier", DossierFase.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneDossier() {
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
            id = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
            rollen.give(id, new DossierRolData(mensen.get(Wie.EIGENAAR).organisatie(), DossierRol.REGISSEUR, DAY, ""));
            rol = dossiers.detail(id).rollen().getFirst().id();
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachPhase(Levensloop.Rij rij) {
        transactions.executeWithoutResult(
                status -> put(rij.toestand(DossierFase.class), rij.handeling(Handeling.class)));

        String uitkomst = People.as(
                mensen.get(rij.rol(Wie.class)),
                () -> Levensloop.uitkomst(
                        () -> act(rij), () -> dossiers.detail(id).fase()));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(fase()).as("nothing happened").isEqualTo(rij.toestand());
        }
    }

    private void put(DossierFase fase, Handeling handeling) {
        jdbc.sql("delete from dossier_rol where dossier_id = ? and id <> ?")
                .params(id.value(), rol)
                .update();
        jdbc.sql("update dossier_rol set tot = null where id = ?").param(rol).update();
        jdbc.sql("update dossier set fase = ?, naam = ?, version = version + 1 where id = ?")
                .params(
                        fase.name(),
                        handeling == Handeling.SLUIT_TERWIJL_IETS_OPENSTAAT
                                ? DossierServiceTest.OPEN_QUESTION
                                : "Woningbouw",
                        id.value())
                .update();
    }

    private String fase() {
        return jdbc.sql("select fase from dossier where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private void act(Levensloop.Rij rij) {
        DossierFase fase = rij.toestand(DossierFase.class);
        switch (rij.handeling(Handeling.class)) {
            case VERDER -> dossiers.move(id, steps(fase, 1), "");
            case TERUG -> dossiers.move(id, steps(fase, -1), REASON);
            case TERUG_ZONDER_REDEN -> dossiers.move(id, steps(fase, -1), " ");
            case OVERSLAAN -> dossiers.move(id, steps(fase, 2), REASON);
            case SLUIT, SLUIT_TERWIJL_IETS_OPENSTAAT -> dossiers.move(id, DossierFase.GESLOTEN, REASON);
            case SLUIT_ZONDER_REDEN -> dossiers.move(id, DossierFase.GESLOTEN, "");
            case WIJZIG -> dossiers.change(id, version(), Dossiers.data(wonen, "Woningbouw"));
            case GEEF_ROL ->
                rollen.give(
                        id,
                        new DossierRolData(
                                mensen.get(Wie.DEELNEMER).organisatie(), DossierRol.UITVOERDER, DAY, "de planner"));
            case BEEINDIG_ROL -> rollen.end(id, rol, DAY.plusDays(1));
        }
    }

    /** A stranger has no version to send; theirs is refused before it is looked at. */
    private long version() {
        return jdbc.sql("select version from dossier where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private static DossierFase steps(DossierFase fase, int steps) {
        int last = DossierFase.values().length - 1;
        return DossierFase.values()[Math.clamp(fase.ordinal() + steps, 0, last)];
    }
}
