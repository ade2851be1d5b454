package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
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
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    private final Cast<Wie> cast;

    private EscalatieId id;

    @Autowired
    EscalatieLevensloopTest(
            EscalatieService escalaties,
            EscalatieAntwoordService antwoorden,
            KnoopService knopen,
            JdbcClient jdbc,
            ApplicationContext context) {
        this.escalaties = escalaties;
        this.antwoorden = antwoorden;
        this.knopen = knopen;
        this.jdbc = jdbc;
        this.cast = Cast.none(context, Wie.class)
                .inside(Wie.ONTVANGER, World.OMMEN, WerkruimteRol.DEELNEMER)
                .inside(Wie.AFZENDER, World.DALFSEN, WerkruimteRol.DEELNEMER)
                .inside(Wie.EIGENAAR, World.ZWOLLE, WerkruimteRol.EIGENAAR)
                .inside(Wie.DEELNEMER, World.OVERIJSSEL, WerkruimteRol.DEELNEMER)
                .inside(Wie.LEZER, World.OMMEN, WerkruimteRol.LEZER)
                .inside(Wie.GAST, World.OMMEN, WerkruimteRol.GAST)
                .outside(Wie.BUITENSTAANDER, World.OMMEN);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("escalatie", EscalatieStatus.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneEscalatie() {
        WerkruimteId wonen = cast.werkruimte();
        cast.as(Wie.AFZENDER, () -> {
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
        cast.put(
                "update escalatie set status = ?, antwoord = '', version = version + 1 where id = ?",
                rij.toestand(),
                id.value());
        long version = jdbc.sql("select version from escalatie where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();

        cast.play(rij, () -> act(rij.handeling(Handeling.class), version), this::status);
    }

    private EscalatieStatus status() {
        return EscalatieStatus.valueOf(jdbc.sql("select status from escalatie where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private void act(Handeling handeling, long version) {
        switch (handeling) {
            case NEEM_AAN -> antwoorden.accept(id, version, WORDS);
            case WEIGER -> antwoorden.refuse(id, version, WORDS);
            case ANTWOORD -> antwoorden.decide(id, version, WORDS);
            case GEEF_TERUG -> antwoorden.giveBack(id, version, WORDS);
            case TREK_TERUG -> antwoorden.withdraw(id, version, WORDS);
        }
    }
}
