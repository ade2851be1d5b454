package nl.eenoverheid.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays how a besluit comes about: every act of every role in every state, against {@code lifecycles/standpunt.txt}. The
 * PARTIJ is asked and, where there is one, co-owner; the ANDER_LID may write but is neither.
 */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability({"H4", "H6", "H7", "H13"})
class StandpuntLevensloopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private enum Toestand {
        GEEN_METHODE,
        GEVRAAGD,
        GESPROKEN,
        DOORGEGEVEN,
        GESLOTEN,
        NIET_VOORGELEGD,
        VOORGELEGD,
        TERUGGESTUURD,
        VEROUDERD,
        AKKOORD,
        VASTGELEGD
    }

    private enum Handeling {
        KIES_METHODE,
        KIES_METHODE_ZONDER_REDEN,
        SPREEK,
        SPREEK_TEGEN_ZONDER_REDEN,
        SPREEK_VOOR_PARTIJ,
        VERANDER_VAN_MENING,
        VERANDER_ZONDER_DOORSLAG,
        BEVESTIG,
        KIES_EIGENAREN,
        LEG_VOOR,
        GEEF_AKKOORD,
        STUUR_TERUG,
        STEL_VAST,
        STEL_VAST_TEGEN_TELLING
    }

    private enum Wie {
        EIGENAAR,
        PARTIJ,
        ANDER_LID,
        LEZER,
        GAST,
        BUITENSTAANDER
    }

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final BesliswijzeService wijzen;
    private final MedeeigenaarService eigenaren;
    private final StandpuntService standpunten;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private OrganisatieId partij;
    private BesluitId id;

    @Autowired
    StandpuntLevensloopTest(ApplicationContext context) {
        this.besluiten = context.getBean(BesluitService.class);
        this.vorming = context.getBean(BesluitvormingService.class);
        this.wijzen = context.getBean(BesliswijzeService.class);
        this.eigenaren = context.getBean(MedeeigenaarService.class);
        this.standpunten = context.getBean(StandpuntService.class);
        this.clock = context.getBean(TestClock.class);
        this.jdbc = context.getBean(JdbcClient.class);
        PlatformTransactionManager manager = context.getBean(PlatformTransactionManager.class);
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("standpunt", Toestand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneBesluit() {
        mensen = Map.of(
                Wie.EIGENAAR, world.official(World.OMMEN),
                Wie.PARTIJ, world.official(World.DALFSEN),
                Wie.ANDER_LID, world.official(World.ZWOLLE),
                Wie.LEZER, world.official(World.ZWOLLE),
                Wie.GAST, world.official(World.DALFSEN),
                Wie.BUITENSTAANDER, world.official(World.OVERIJSSEL));
        WerkruimteId wonen = world.werkruimte(Map.of(
                mensen.get(Wie.EIGENAAR), WerkruimteRol.EIGENAAR,
                mensen.get(Wie.PARTIJ), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.ANDER_LID), WerkruimteRol.DEELNEMER,
                mensen.get(Wie.LEZER), WerkruimteRol.LEZER,
                mensen.get(Wie.GAST), WerkruimteRol.GAST));
        partij = mensen.get(Wie.PARTIJ).organisatie();
        SignedIn owner = mensen.get(Wie.EIGENAAR);
        People.as(owner, () -> {
            id = vorming.draft(Besluiten.data(wonen, owner.organisatie(), "Langs het spoor"));
        });
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        clock.set(DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Toestand before = rij.toestand(Toestand.class);
        transactions.executeWithoutResult(status -> put(before));
        SignedIn wie = mensen.get(rij.rol(Wie.class));

        String uitkomst = People.as(wie, () -> Levensloop.uitkomst(() -> act(rij, wie.organisatie()), this::toestand));

        assertThat(uitkomst).as(rij.toString()).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(toestand()).as("nothing happened").isEqualTo(before);
        }
    }

    private void put(Toestand state) {
        for (String table : new String[] {
            "besluit_akkoord",
            "besluit_voorlegging",
            "besluit_medeeigenaar",
            "besluit_standpunt",
            "besluit_partij",
            "besliswijze_wijziging",
            "besliswijze"
        }) {
            run("delete from " + table + " where besluit_id = :id");
        }
        run("update besluit set status = 'VOORBEREIDING', resultaat = null, datum = null, tekst = 1,"
                + " version = version + 1 where id = :id");
        switch (state) {
            case GEEN_METHODE -> {}
            case GEVRAAGD -> asked(null);
            case GESPROKEN -> {
                asked(null);
                spoken(Wie.PARTIJ);
            }
            case DOORGEGEVEN -> {
                asked(null);
                spoken(Wie.EIGENAAR);
            }
            case GESLOTEN -> asked(DAY);
            case NIET_VOORGELEGD -> owned();
            case VOORGELEGD -> submitted();
            case TERUGGESTUURD -> answered(false);
            case VEROUDERD -> {
                answered(true);
                run("update besluit set tekst = 2 where id = :id");
            }
            case AKKOORD -> answered(true);
            case VASTGELEGD -> {
                asked(null);
                run("update besluit set status = 'VASTGELEGD', resultaat = 'VASTGESTELD', datum = '2026-03-02'"
                        + " where id = :id");
            }
        }
    }

    private void asked(LocalDate closes) {
        jdbc.sql("""
                        insert into besliswijze (besluit_id, methode, quorum, meerderheid, onthouding, reden_altijd,
                            sluit_op, afwijking, version)
                        values (:id, 'CONSENSUS', 1, 'GEWOON', 'TELT_NIET', false, :closes, '', 0)""").param("id", id.value()).param("closes", closes).update();
        run("insert into besluit_partij (besluit_id, organisatie_id) values (:id, :partij)");
    }

    private void spoken(Wie door) {
        jdbc.sql("""
                        insert into besluit_standpunt (besluit_id, organisatie_id, volgnummer, standpunt, reden, minderheid,
                            tekst, account_id, door_organisatie_id, op)
                        values (?, ?, 1, 'VOOR', '', '', 1, ?, ?, '2026-03-02')""")
                .params(
                        id.value(),
                        partij.value(),
                        mensen.get(door).id().value(),
                        mensen.get(door).organisatie().value())
                .update();
    }

    private void owned() {
        asked(null);
        run("insert into besluit_medeeigenaar (besluit_id, organisatie_id) values (:id, :partij)");
    }

    private void submitted() {
        owned();
        run("insert into besluit_voorlegging (besluit_id, ronde, tekst, toelichting, account_id, organisatie_id, op)"
                + " values (:id, 1, 1, '', :account, :partij, '2026-03-02')");
    }

    private void answered(boolean akkoord) {
        submitted();
        run("insert into besluit_akkoord (besluit_id, ronde, organisatie_id, akkoord, reden, account_id, op)"
                + " values (:id, 1, :partij, " + akkoord + ", 'De kernen', :account, '2026-03-02')");
    }

    private void run(String sql) {
        jdbc.sql(sql)
                .param("id", id.value())
                .param("partij", partij.value())
                .param("account", mensen.get(Wie.PARTIJ).id().value())
                .update();
    }

    private Toestand toestand() {
        return People.as(mensen.get(Wie.EIGENAAR), () -> {
            BesluitDetail besluit = besluiten.detail(id);
            AkkoordStatus akkoord = eigenaren.of(id).status();
            if (!besluit.isPrepared()) {
                return Toestand.VASTGELEGD;
            }
            if (akkoord != AkkoordStatus.GEEN) {
                return Toestand.valueOf(akkoord.name());
            }
            return wijzen.of(id).map(wijze -> toestand(besluit, wijze)).orElse(Toestand.GEEN_METHODE);
        });
    }

    private static Toestand toestand(BesluitDetail besluit, BesliswijzeDetail wijze) {
        if (wijze.gesloten()) {
            return Toestand.GESLOTEN;
        }
        if (besluit.isSilent()) {
            return Toestand.GEVRAAGD;
        }
        boolean unconfirmed = besluit.standpunten().stream()
                .flatMap(each -> each.regels().stream().limit(1))
                .anyMatch(StandpuntRegel::isUnconfirmed);
        return unconfirmed ? Toestand.DOORGEGEVEN : Toestand.GESPROKEN;
    }

    private void act(Levensloop.Rij rij, OrganisatieId own) {
        int tekst = jdbc.sql("select tekst from besluit where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        switch (rij.handeling(Handeling.class)) {
            case KIES_METHODE -> choose("We kwamen er zo niet uit.");
            case KIES_METHODE_ZONDER_REDEN -> choose("");
            case SPREEK -> standpunten.take(id, tekst, Besluiten.position(own, Standpunt.VOOR, "Het kan."));
            case SPREEK_TEGEN_ZONDER_REDEN -> standpunten.take(id, tekst, Besluiten.position(own, Standpunt.TEGEN, ""));
            case SPREEK_VOOR_PARTIJ ->
                standpunten.take(
                        id,
                        tekst,
                        new StandpuntData(partij, Standpunt.VOOR, "Zeiden ze.", "", Ommekeer.GEEN, Besluiten.TOLD));
            case VERANDER_VAN_MENING ->
                standpunten.take(
                        id, tekst, Besluiten.changed(own, Standpunt.ONTHOUDEN, "Toch niet.", "de geluidkaart"));
            case VERANDER_ZONDER_DOORSLAG ->
                standpunten.take(id, tekst, Besluiten.position(own, Standpunt.ONTHOUDEN, "Toch niet."));
            case BEVESTIG -> standpunten.confirm(id, tekst);
            case KIES_EIGENAREN -> eigenaren.choose(id, new MedeeigenaarData(Set.of(partij)));
            case LEG_VOOR -> eigenaren.submit(id, "De kernen staan erin.");
            case GEEF_AKKOORD -> eigenaren.agree(id, tekst);
            case STUUR_TERUG -> eigenaren.sendBack(id, tekst, "De kernen ontbreken.");
            case STEL_VAST -> record("");
            case STEL_VAST_TEGEN_TELLING -> record("De raad wil niet wachten.");
        }
    }

    private void choose(String reden) {
        wijzen.choose(
                id,
                new BesliswijzeData(
                        Beslismethode.INSTEMMING,
                        Set.of(partij),
                        null,
                        Meerderheid.GEWOON,
                        Onthouding.TELT_NIET,
                        false,
                        null,
                        null,
                        reden));
    }

    private void record(String tegenTelling) {
        long version = jdbc.sql("""
                        select b.version + (select count(*) from besluit_standpunt s where s.besluit_id = b.id)
                        from besluit b where b.id = ?""").param(id.value()).query(Long.class).single();
        vorming.record(id, version, new UitkomstData(BesluitResultaat.VASTGESTELD, DAY, null, tegenTelling));
    }
}
