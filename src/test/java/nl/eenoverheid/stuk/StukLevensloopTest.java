package nl.eenoverheid.stuk;

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
import nl.eenoverheid.inhoud.Contents;
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

/** Plays every act of every role on a document in every state against {@code lifecycles/stuk.txt}. */
@ModuleTest(extraIncludes = {"dossier", "signaal", "duiding", "bezoek", "overheid"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability({"E5", "E6"})
class StukLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String REASON = "Zo spraken we het af.";

    private enum Toestand {
        GELDIG,
        INGETROKKEN,
        VERTROUWELIJK,
        GESLOTEN_DOSSIER
    }

    private enum Handeling {
        LEES,
        NIEUWE_VERSIE,
        WIJZIG,
        WIJZIG_ZONDER_TITEL,
        TREK_IN,
        TREK_IN_ZONDER_REDEN,
        ZET_TERUG,
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

    private final StukService stukken;
    private final StukOntvangstService ontvangst;
    private final StukBeheerService beheer;
    private final DossierService dossiers;
    private final JdbcClient jdbc;
    private final Cast<Wie> cast;

    private DossierId open;
    private DossierId gesloten;

    @Autowired
    StukLevensloopTest(ApplicationContext context) {
        this.stukken = context.getBean(StukService.class);
        this.ontvangst = context.getBean(StukOntvangstService.class);
        this.beheer = context.getBean(StukBeheerService.class);
        this.dossiers = context.getBean(DossierService.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.cast = Cast.usual(context, Wie.class).inside(Wie.GENOEMDE, World.DALFSEN, WerkruimteRol.DEELNEMER);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("stuk", Toestand.class, Handeling.class, Wie.class);
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
        StukId id = cast.as(Wie.EIGENAAR, () -> made(rij.toestand(Toestand.class)));

        cast.play(rij, () -> act(id, rij.handeling(Handeling.class)), () -> toestand(id));
    }

    private StukId made(Toestand toestand) {
        close(false);
        StukId id = ontvangst.add(
                toestand == Toestand.GESLOTEN_DOSSIER ? gesloten : open,
                data("Nota grond"),
                toestand == Toestand.VERTROUWELIJK ? limited() : VertrouwelijkheidData.INTERN,
                Contents.text("nota.txt", "De grond kost 300 euro."));
        if (toestand == Toestand.INGETROKKEN) {
            beheer.withdraw(id, version(id), REASON);
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

    private void act(StukId id, Handeling handeling) {
        switch (handeling) {
            case LEES -> stukken.detail(id);
            case NIEUWE_VERSIE ->
                ontvangst.addVersion(id, version(id), "Beter.", Contents.text("nota2.txt", "De grond kost 310 euro."));
            case WIJZIG -> beheer.change(id, version(id), data("Nota grondprijs"));
            case WIJZIG_ZONDER_TITEL -> beheer.change(id, version(id), data(" "));
            case TREK_IN -> beheer.withdraw(id, version(id), REASON);
            case TREK_IN_ZONDER_REDEN -> beheer.withdraw(id, version(id), " ");
            case ZET_TERUG -> beheer.restore(id, version(id), REASON);
            case MAAK_VERTROUWELIJK -> beheer.classify(id, level(id), limited());
            case MAAK_OPENBAAR ->
                beheer.classify(
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

    private static StukData data(String titel) {
        return new StukData(titel, StukSoort.NOTA, DAY, null);
    }

    private Toestand toestand(StukId id) {
        return jdbc.sql("""
                        select case when d.fase = 'GESLOTEN' then 'GESLOTEN_DOSSIER' when s.status = 'INGETROKKEN' then s.status
                               when a.niveau = 'VERTROUWELIJK' then a.niveau else s.status end
                        from stuk s join dossier d on d.id = s.dossier_id
                        left join afscherming a on a.soort = 'STUK' and a.ding_id = s.id where s.id = ?""")
                .param(id.value())
                .query((row, number) -> Toestand.valueOf(row.getString(1)))
                .single();
    }

    /** A stranger has no version to send; theirs is refused before it is looked at. */
    private long version(StukId id) {
        return number("select version from stuk where id = ?", id);
    }

    private long level(StukId id) {
        return number("select coalesce(max(version + 1), 0) from afscherming where soort = 'STUK' and ding_id = ?", id);
    }

    private long number(String sql, StukId id) {
        return jdbc.sql(sql).param(id.value()).query(Long.class).single();
    }
}
