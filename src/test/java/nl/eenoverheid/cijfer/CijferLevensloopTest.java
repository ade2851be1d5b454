package nl.eenoverheid.cijfer;

import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private final Cast<Wie> cast;

    private DossierId dossier;
    private CijferId id;

    @Autowired
    CijferLevensloopTest(CijferService cijfers, DossierService dossiers, JdbcClient jdbc, ApplicationContext context) {
        this.cijfers = cijfers;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.cast = Cast.none(context, Wie.class)
                .inside(Wie.EIGENAAR, World.OVERIJSSEL, WerkruimteRol.EIGENAAR)
                .inside(Wie.SCHRIJVER, World.OMMEN, WerkruimteRol.DEELNEMER)
                .inside(Wie.ANDERE_ORGANISATIE, World.DALFSEN, WerkruimteRol.DEELNEMER)
                .inside(Wie.LEZER, World.OMMEN, WerkruimteRol.LEZER)
                .inside(Wie.GAST, World.OMMEN, WerkruimteRol.GAST)
                .outside(Wie.BUITENSTAANDER, World.OMMEN);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("cijfer", CijferStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneFigure() {
        var wonen = cast.werkruimte();
        cast.as(Wie.SCHRIJVER, () -> {
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
        cast.put("update cijfer set status = ?, version = version + 1 where id = ?", rij.toestand(), id.value());

        cast.play(rij, () -> act(rij), this::status);
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
