package nl.eenoverheid.beginspraak;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Cast;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act of every role in every state of the gate before the drafting. */
@ModuleTest(extraIncludes = {"signaal", "bezoek"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("F3")
class BeginspraakLevensloopTest {
    private enum Toestand {
        NIETS,
        VERANTWOORD,
        GESPROKEN,
        IN_VOORBEREIDING,
        GESLOTEN
    }

    private enum Handeling {
        NOTEER,
        LEG_UIT,
        GA_VOORBEREIDEN
    }

    private enum Wie {
        EIGENAAR,
        DEELNEMER,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final BeginspraakService beginspraak;
    private final DossierService dossiers;
    private final JdbcClient jdbc;
    private final Cast<Wie> cast;

    private DossierId id;

    @Autowired
    BeginspraakLevensloopTest(ApplicationContext context) {
        this.beginspraak = context.getBean(BeginspraakService.class);
        this.dossiers = context.getBean(DossierService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.cast = Cast.usual(context, Wie.class);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("beginspraak", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneDossier() {
        cast.as(Wie.EIGENAAR, () -> {
            id = dossiers.open(Dossiers.data(cast.werkruimte(), "Woningbouw"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        cast.put(() -> put(rij.toestand(Toestand.class)));

        cast.play(rij, () -> act(rij), this::toestand);
    }

    private void act(Levensloop.Rij rij) {
        switch (rij.handeling(Handeling.class)) {
            case NOTEER ->
                beginspraak.log(
                        id,
                        new RondeData(LocalDate.of(2026, 3, 1), "Buren", 3, "Aan tafel", "Groen", Set.of(), Set.of()));
            case LEG_UIT -> beginspraak.explain(id, "De brug was gevaarlijk.");
            case GA_VOORBEREIDEN -> dossiers.move(id, DossierFase.VOORBEREIDING, "");
        }
    }

    private void put(Toestand toestand) {
        DossierFase fase =
                switch (toestand) {
                    case NIETS, VERANTWOORD, GESPROKEN -> DossierFase.BEGINSPRAAK;
                    case IN_VOORBEREIDING -> DossierFase.VOORBEREIDING;
                    case GESLOTEN -> DossierFase.GESLOTEN;
                };
        clear("verantwoording");
        clear("beginspraakronde");
        jdbc.sql("update dossier set fase = ?, version = version + 1 where id = ?")
                .params(fase.name(), id.value())
                .update();
        SignedIn owner = cast.who(Wie.EIGENAAR);
        if (toestand == Toestand.VERANTWOORD) {
            jdbc.sql("insert into verantwoording values (next value for verantwoording_seq, ?, 'Spoed', ?, ?, now(6))")
                    .params(id.value(), owner.organisatie().value(), owner.id().value())
                    .update();
        } else if (toestand == Toestand.GESPROKEN) {
            jdbc.sql("""
                            insert into beginspraakronde values (next value for beginspraakronde_seq, ?, '2026-03-01', 'Buren', 3,
                                'Aan tafel', 'Groen', ?, ?, now(6), 0)""")
                    .params(id.value(), owner.organisatie().value(), owner.id().value())
                    .update();
        }
    }

    private void clear(String table) {
        jdbc.sql("delete from " + table + " where dossier_id = ?")
                .param(id.value())
                .update();
    }

    private Toestand toestand() {
        DossierFase fase = DossierFase.valueOf(jdbc.sql("select fase from dossier where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        return switch (fase) {
            case GESLOTEN -> Toestand.GESLOTEN;
            case VOORBEREIDING -> Toestand.IN_VOORBEREIDING;
            default ->
                has("beginspraakronde")
                        ? Toestand.GESPROKEN
                        : has("verantwoording") ? Toestand.VERANTWOORD : Toestand.NIETS;
        };
    }

    private boolean has(String table) {
        return jdbc.sql("select count(*) from " + table + " where dossier_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
