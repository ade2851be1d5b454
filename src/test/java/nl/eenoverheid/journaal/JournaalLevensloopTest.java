package nl.eenoverheid.journaal;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private final Cast<Wie> cast;

    private DossierId open;
    private DossierId gesloten;

    @Autowired
    JournaalLevensloopTest(
            JournaalService journaal, DossierService dossiers, JdbcClient jdbc, ApplicationContext context) {
        this.journaal = journaal;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.cast = Cast.usual(context, Wie.class).inside(Wie.GENOEMDE, World.DALFSEN, WerkruimteRol.DEELNEMER);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("journaal", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void twoDossiers() {
        WerkruimteId wonen = cast.werkruimte();
        cast.as(Wie.EIGENAAR, () -> {
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
        JournaalregelId id = cast.as(Wie.EIGENAAR, () -> made(rij.toestand(Toestand.class)));

        cast.play(rij, () -> act(id, rij.handeling(Handeling.class)), () -> toestand(id));
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
        cast.put(
                "update dossier set fase = ? where id = ?",
                closed ? DossierFase.GESLOTEN.name() : DossierFase.VERKENNING.name(),
                gesloten.value());
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
                Set.of(cast.who(Wie.GENOEMDE).id().value()),
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
