package nl.eenoverheid.mandaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.Levensloop;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays every act of every role on a mandate in every state against {@code lifecycles/mandaat.txt}. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Capability("H17")
class MandaatLevensloopTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final String WHY = "Zo is het besloten.";

    private enum Handeling {
        NEEM_OP,
        GEEF_DOOR,
        VERBETER,
        VERBETER_ZONDER_REDEN,
        TREK_IN,
        TREK_IN_ZONDER_REDEN
    }

    private enum Wie {
        BEHEERDER,
        HOOFDBEHEERDER,
        BEHEERDER_ELDERS,
        MEDEWERKER
    }

    private final MandaatService mandaten;
    private final MandaatKeepService beheer;
    private final BestuursorgaanService organen;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private Map<Wie, SignedIn> mensen;
    private OrganisatieId provincie;
    private MandaatId id;

    @Autowired
    MandaatLevensloopTest(
            MandaatService mandaten,
            MandaatKeepService beheer,
            BestuursorgaanService organen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.mandaten = mandaten;
        this.beheer = beheer;
        this.organen = organen;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    static Stream<Levensloop.Rij> rijen() {
        return Levensloop.rijen("mandaat", MandaatStand.class, Handeling.class, Wie.class);
    }

    @BeforeAll
    void oneMandate() {
        mensen = Map.of(
                Wie.BEHEERDER, world.person(World.OVERIJSSEL, Rol.BEHEERDER),
                Wie.HOOFDBEHEERDER, world.person(World.OMMEN, Rol.HOOFDBEHEERDER),
                Wie.BEHEERDER_ELDERS, world.person(World.OMMEN, Rol.BEHEERDER),
                Wie.MEDEWERKER, world.official(World.OVERIJSSEL));
        provincie = mensen.get(Wie.BEHEERDER).organisatie();
        id = People.as(mensen.get(Wie.BEHEERDER), () -> beheer.give(given("directeur Levensloop")));
    }

    @AfterAll
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eachActOfEachRoleInEachState(Levensloop.Rij rij) {
        put(rij.toestand(MandaatStand.class));

        String uitkomst =
                People.as(mensen.get(rij.rol(Wie.class)), () -> Levensloop.uitkomst(() -> act(rij), this::stand));

        assertThat(uitkomst).isEqualTo(rij.uitkomst());
        if (Levensloop.isWeigering(uitkomst)) {
            assertThat(Levensloop.isEenZin(uitkomst)).as(uitkomst).isTrue();
            assertThat(People.as(mensen.get(Wie.MEDEWERKER), this::stand).name())
                    .as("nothing happened")
                    .isEqualTo(rij.toestand());
        }
    }

    private void put(MandaatStand stand) {
        LocalDate van = stand == MandaatStand.TOEKOMSTIG ? TODAY.plusMonths(1) : Mandaten.FROM;
        LocalDate tot = stand == MandaatStand.VERLOPEN ? TODAY.minusMonths(1) : null;
        LocalDate per = stand == MandaatStand.INGETROKKEN ? TODAY.minusDays(5) : null;
        transactions.executeWithoutResult(status -> jdbc.sql("""
                        update mandaat set van = ?, tot = ?, ingetrokken_per = ?, werkt_van = ?, werkt_tot = ?,
                            version = version + 1 where id = ?""")
                .params(
                        van,
                        tot,
                        per,
                        van,
                        per != null ? per.minusDays(1) : Objects.requireNonNullElse(tot, Mandaat.NO_END),
                        id.value())
                .update());
    }

    private void act(Levensloop.Rij rij) {
        MandaatDetail now = mandaten.detail(id);
        switch (rij.handeling(Handeling.class)) {
            case NEEM_OP -> beheer.give(given("directeur Nieuw"));
            case GEEF_DOOR ->
                beheer.give(Mandaten.onder(
                        id, provincie, "teamleider", Mandaten.inhoud("vergunningen", TODAY.plusMonths(2), null)));
            case VERBETER -> beheer.correct(id, now.version(), now.inhoud(), WHY);
            case VERBETER_ZONDER_REDEN -> beheer.correct(id, now.version(), now.inhoud(), " ");
            case TREK_IN ->
                beheer.withdraw(id, now.version(), now.werktVan().isAfter(TODAY) ? now.werktVan() : day(now), WHY);
            case TREK_IN_ZONDER_REDEN -> beheer.withdraw(id, now.version(), day(now), "");
        }
    }

    private static LocalDate day(MandaatDetail now) {
        return now.stand() == MandaatStand.VERLOPEN || now.werktVan().isAfter(TODAY) ? now.werktVan() : TODAY;
    }

    private MandaatData given(String functie) {
        return Mandaten.van(
                Mandaten.orgaan(organen, "Gedeputeerde Staten Overijssel"), provincie, functie, "vergunningen");
    }

    private MandaatStand stand() {
        return mandaten.detail(id).stand();
    }
}
