package nl.eenoverheid.journaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
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

/** Plays every act of every role on what was written of a talk in every state against {@code lifecycles/journaal.txt}. */
@ModuleTest(extraIncludes = {"signaal", "duiding", "bezoek", "overheid"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability({"E5", "E9"})
class JournaalLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String REASON = "Zo spraken we het af.";

    private enum Toestand {
        GELDEND,
        VERBETERD,
        VERTROUWELIJK,
        GESLOTEN_DOSSIER
    }

    private enum Handeling {
        LEES,
        VERBETER,
        VERBETER_ZONDER_REDEN,
        MAAK_VERTROUWELIJK,
        MAAK_OPENBAAR
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER,
        GENOEMDE
    }

    private final JournaalService journaal;
    private final DossierService dossiers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private DossierId open;
    private DossierId gesloten;

    @Autowired
    JournaalLevensloopTest(
            JournaalService journaal, DossierService dossiers, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.journaal = journaal;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("journaal", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void twoDossiers() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OMMEN),
                Wie.DEELNEMER, world.official(World.DALFSEN),
                Wie.LEZER, world.official(World.ZWOLLE),
                Wie.GAST, world.official(World.ZWOLLE),
                Wie.BUITENSTAANDER, world.official(World.OVERIJSSEL),
                Wie.GENOEMDE, world.official(World.DALFSEN));
        WerkruimteId wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.DEELNEMER), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST,
                mensen.get(Wie.GENOEMDE), WerkruimteRol.DEELNEMER));
        People.as(mensen.get(Wie.EIGENAAR), () -> {
            open = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
            gesloten = dossiers.open(Dossiers.data(wonen, "Klaar"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        JournaalregelId id = People.as(mensen.get(Wie.EIGENAAR), () -> made(rij.toestand(Toestand.class)));

        String uitkomst = People.as(
                mensen.get(rij.rol(Wie.class)),
                () -> Levensloop.uitkomst(() -> act(id, rij.handeling(Handeling.class)), () -> toestand(id)));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(toestand(id).name()).as("nothing happened").isEqualTo(rij.toestand());
        }
    }

    private JournaalregelId made(Toestand toestand) {
        close(false);
        JournaalregelId id = journaal.note(
                toestand == Toestand.GESLOTEN_DOSSIER ? gesloten : open,
                data(),
                toestand == Toestand.VERTROUWELIJK ? limited() : VertrouwelijkheidData.INTERN);
        if (toestand == Toestand.VERBETERD) {
            journaal.correct(id, data(), REASON);
        }
        close(true);
        return id;
    }

    private void close(boolean closed) {
        transactions.executeWithoutResult(status -> jdbc.sql("update dossier set fase = ? where id = ?")
                .params(closed ? DossierFase.GESLOTEN.name() : DossierFase.VERKENNING.name(), gesloten.value())
                .update());
    }

    private void act(JournaalregelId id, Handeling handeling) {
        switch (handeling) {
            case LEES -> journaal.confidentiality(id);
            case VERBETER -> journaal.correct(id, data(), REASON);
            case VERBETER_ZONDER_REDEN -> journaal.correct(id, data(), " ");
            case MAAK_VERTROUWELIJK -> journaal.classify(id, level(id), limited());
            case MAAK_OPENBAAR ->
                journaal.classify(
                        id,
                        level(id),
                        new VertrouwelijkheidData(Vertrouwelijkheid.OPENBAAR, null, null, Set.of(), REASON));
        }
    }

    private VertrouwelijkheidData limited() {
        return new VertrouwelijkheidData(
                Vertrouwelijkheid.VERTROUWELIJK,
                null,
                null,
                Set.of(mensen.get(Wie.GENOEMDE).id().value()),
                REASON);
    }

    private static JournaalregelData data() {
        return new JournaalregelData(DAY, null, Middel.GESPREK, "een aannemer", "Hij kan in mei beginnen.", "");
    }

    private Toestand toestand(JournaalregelId id) {
        return jdbc.sql("""
                        select case when d.fase = 'GESLOTEN' then 'GESLOTEN_DOSSIER'
                               when exists (select 1 from journaalregel c where c.corrigeert_id = j.id) then 'VERBETERD'
                               when a.niveau = 'VERTROUWELIJK' then a.niveau else 'GELDEND' end
                        from journaalregel j join dossier d on d.id = j.dossier_id
                        left join afscherming a on a.soort = 'GESPREK' and a.ding_id = j.id where j.id = ?""")
                .param(id.value())
                .query((row, number) -> Toestand.valueOf(row.getString(1)))
                .single();
    }

    private long level(JournaalregelId id) {
        return jdbc.sql("select coalesce(max(version + 1), 0) from afscherming where soort = 'GESPREK' and ding_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
