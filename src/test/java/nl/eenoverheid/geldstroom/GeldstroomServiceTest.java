package nl.eenoverheid.geldstroom;

import static nl.eenoverheid.geldstroom.Verslagen.baten;
import static nl.eenoverheid.geldstroom.Verslagen.lasten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Kant.Herkomst;
import nl.eenoverheid.geldstroom.Kant.Kantregel;
import nl.eenoverheid.shared.NotFound;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Noaberkracht is the joint arrangement of Dinkelland and Tubbergen. Today is Tuesday 3 March 2026. */
@ModuleTest
@Capability("G3")
class GeldstroomServiceTest {
    private static final OverheidId NOABERKRACHT = new OverheidId(40705);
    private static final OverheidId DINKELLAND = new OverheidId(11774);
    private static final OverheidId TUBBERGEN = new OverheidId(10183);
    private static final OverheidId OVERIJSSEL = new OverheidId(20023);

    private final GeldstroomService geldstromen;
    private final ToerekeningService toerekeningen;
    private final VerklaringService verklaringen;
    private final OverheidLookup overheden;
    private final StatementBudget statements;
    private final World world;
    private final JdbcClient jdbc;
    private final Verslagen verslagen;
    private final SignedIn financieel;
    private int jaar;

    @Autowired
    GeldstroomServiceTest(
            GeldstroomService geldstromen,
            ToerekeningService toerekeningen,
            VerklaringService verklaringen,
            OverheidLookup overheden,
            StatementBudget statements,
            LeveringWriter writer,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.geldstromen = geldstromen;
        this.toerekeningen = toerekeningen;
        this.verklaringen = verklaringen;
        this.overheden = overheden;
        this.statements = statements;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
        this.financieel = world.person(World.OVERIJSSEL, Rol.FINANCIEEL);
        this.verslagen = new Verslagen(writer, manager, financieel.id());
    }

    @BeforeEach
    void signIn() {
        jaar = Verslagen.jaar();
        People.signIn(financieel);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aKringIsAnArrangementWithItsParticipantsOrAProvinceWithItsMunicipalities() {
        assertThat(geldstromen.kringen())
                .filteredOn(each -> each.anker().id().equals(NOABERKRACHT))
                .singleElement()
                .satisfies(each -> assertThat(each.leden())
                        .extracting(Overheid::id)
                        .containsExactlyInAnyOrder(NOABERKRACHT, DINKELLAND, TUBBERGEN));
        Kring overijssel = geldstromen.home();
        assertThat(overijssel.anker().id()).isEqualTo(OVERIJSSEL);
        assertThat(overijssel.van(Overheidslaag.GEMEENTE)).hasSize(25);
        assertThat(overijssel.van(Overheidslaag.GR))
                .extracting(Overheid::id)
                .contains(NOABERKRACHT)
                .doesNotContain(new OverheidId(40474));
    }

    @Test
    void aLineIsAboutAllArrangementsUntilSomebodySaysWhichPartGoesHere() {
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "9000"), lasten("4.3.2", "77"));
        verslagen.begroting(TUBBERGEN, jaar, lasten("4.3.3", "8000"));
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "5000"), baten("4.3.1", "300"));

        Verschil before = een(naarRegeling());
        assertThat(before.stand()).isEqualTo(VerschilStand.NIET_TOEGEREKEND);
        assertThat(before.betaler().som()).contains(new BigDecimal("17000.000"));
        assertThat(before.betaler().regels()).extracting(Kantregel::herkomst).containsOnly(Herkomst.ALLE_REGELINGEN);
        state(DINKELLAND, "3000");
        assertThat(een(naarRegeling()).stand()).isEqualTo(VerschilStand.NIET_TOEGEREKEND);
        state(TUBBERGEN, "1500");

        Verschil after = een(naarRegeling());
        assertThat(after.stand()).isEqualTo(VerschilStand.ONVERKLAARD);
        assertThat(after.bedrag()).hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("-500"));
        assertThat(after.betaler().regels()).allSatisfy(each -> {
            assertThat(each.toerekening().bevestigd()).isFalse();
            assertThat(each.regel()).isGreaterThan(each.bedrag());
            assertThat(each.bron()).isEqualTo("Programmabegroting, bijlage 3");
        });
        assertThat(vergelijk(NOABERKRACHT).buiten())
                .containsExactly(
                        new Buitenstroom(Overheidslaag.GR, Wederpartij.RIJK, Zijde.BATEN, new BigDecimal("300.000")));
    }

    @Test
    void whatWasNotDeliveredIsNeverComparedWithZero() {
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "5000"));
        assertThat(een(naarRegeling()).stand()).isEqualTo(VerschilStand.EENZIJDIG);

        verslagen.totalen(DINKELLAND, jaar);
        verslagen.leeg(TUBBERGEN, jaar);
        Verschil gaps = een(naarRegeling());
        assertThat(gaps.stand()).isEqualTo(VerschilStand.EENZIJDIG);
        assertThat(gaps.bedrag()).isEmpty();
        assertThat(gaps.betaler().gaten())
                .extracting(each -> each.overheid().id(), Kantregel::herkomst)
                .containsExactly(
                        Tuple.tuple(DINKELLAND, Herkomst.GEEN_CATEGORIEEN),
                        Tuple.tuple(TUBBERGEN, Herkomst.NIET_AANGELEVERD));

        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "2000"));
        assertThat(een(naarRegeling()).stand()).isEqualTo(VerschilStand.ONVOLLEDIG);
        assertThat(een(naarRegeling()).bedrag()).isEmpty();
        assertThat(geldstromen.waiting()).extracting(WaitingVerschil::id).doesNotContain(naarRegeling());
    }

    @Test
    void aReportWithLinesThatHasNoSuchCategorySaysZero() {
        verslagen.begroting(DINKELLAND, jaar, lasten("1.1", "100"));
        verslagen.begroting(TUBBERGEN, jaar, lasten("1.1", "100"));
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "5000"));
        assertThat(een(naarRegeling()).stand()).isEqualTo(VerschilStand.ONVERKLAARD);
        assertThat(vergelijk(NOABERKRACHT).verschillen())
                .as("what neither side exchanges is not told")
                .extracting(Verschil::id)
                .containsExactly(naarRegeling());
    }

    @Test
    void aProvinceIsHeldAgainstItsMunicipalities() {
        List<Overheid> gemeenten = geldstromen.home().van(Overheidslaag.GEMEENTE);
        gemeenten.forEach(each -> verslagen.begroting(each.id(), jaar, baten("4.3.4", "100"), lasten("4.5.4", "4")));
        verslagen.begroting(OVERIJSSEL, jaar, lasten("4.3.2", "2600"), baten("4.5.2", "100"));

        assertThat(vergelijk(OVERIJSSEL).verschillen())
                .filteredOn(
                        each -> each.id().van() != Overheidslaag.GR && each.id().naar() != Overheidslaag.GR)
                .extracting(each -> each.id().soort(), Verschil::stand)
                .containsExactly(
                        Tuple.tuple(Overdrachtsoort.INKOMEN, VerschilStand.ONVERKLAARD),
                        Tuple.tuple(Overdrachtsoort.INVESTERING, VerschilStand.GELIJK));
        VerschilId id = new VerschilId(
                OVERIJSSEL,
                jaar,
                Verslag.BEGROTING,
                Overheidslaag.PROVINCIE,
                Overheidslaag.GEMEENTE,
                Overdrachtsoort.INKOMEN);
        assertThat(een(id).procent()).contains(new BigDecimal("3.8"));
        assertThat(geldstromen.perTaakveld(id))
                .as("provinces have another list of taakvelden")
                .isEmpty();
    }

    @Test
    void theSameByTaakveldComesFromTheLines() {
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "900"));
        verslagen.begroting(TUBBERGEN, jaar, lasten("4.3.3", "800"));
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "1650"));

        assertThat(geldstromen.perTaakveld(naarRegeling())).hasSize(1).hasEntrySatisfying("8.3", pair -> {
            assertThat(pair.betaald()).isEqualByComparingTo("1700");
            assertThat(pair.ontvangen()).isEqualByComparingTo("1650");
        });
        assertThat(geldstromen
                        .vergelijk(new GeldstroomFilter(NOABERKRACHT, jaar, Verslag.BEGROTING, "8.3"))
                        .verschillen())
                .singleElement()
                .satisfies(each -> assertThat(each.betaler().som())
                        .hasValueSatisfying(som -> assertThat(som).isEqualByComparingTo("1700")));
        assertThat(geldstromen
                        .vergelijk(new GeldstroomFilter(NOABERKRACHT, jaar, Verslag.BEGROTING, "8.1"))
                        .verschillen())
                .isEmpty();
    }

    @Test
    void theLoudestFirst() {
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "0"), baten("4.3.3", "90"), lasten("4.5.3", "10"));
        verslagen.begroting(TUBBERGEN, jaar, lasten("4.3.3", "0"), baten("4.3.3", "0"));
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "500"), lasten("4.3.2", "900"), baten("4.5.2", "10"));
        assertThat(vergelijk(NOABERKRACHT).verschillen())
                .extracting(each -> each.id().van(), Verschil::stand)
                .containsExactly(
                        Tuple.tuple(Overheidslaag.GR, VerschilStand.ONVERKLAARD),
                        Tuple.tuple(Overheidslaag.GEMEENTE, VerschilStand.ONVERKLAARD),
                        Tuple.tuple(Overheidslaag.GEMEENTE, VerschilStand.GELIJK));
    }

    @Test
    void theSameFewStatementsForASmallAndALargeSet() {
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "900"));
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "500"));
        geldstromen.kringen();
        statements.atMost(3, () -> vergelijk(NOABERKRACHT));
        statements.atMost(2, () -> vergelijk(OVERIJSSEL));
        statements.atMost(3, () -> geldstromen.verschil(naarRegeling()));
        statements.atMost(1, () -> geldstromen.perTaakveld(naarRegeling()));
        statements.atMost(1, () -> geldstromen.perioden(OVERIJSSEL));
        statements.atMost(3, geldstromen::waiting);
    }

    @Test
    void sumsOfAllMunicipalitiesAreReadByKeyAndNotFromTheLines() {
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "900"));
        List<Long> alle = overheden.all().stream()
                .filter(each -> each.laag() == Overheidslaag.GEMEENTE)
                .map(each -> each.id().value())
                .toList();
        assertThat(alle).hasSize(342);
        List<String> plan = jdbc.sql("""
                        explain select l.id, c.bedrag from levering l left join levering_categorie c
                            on c.levering_id = l.id and c.zijde in ('LASTEN', 'BATEN') and c.categorie in (:codes)
                        where l.geldig = 1 and l.overheid_id in (:alle) and l.boekjaar = :jaar and l.verslag = 'BEGROTING'""")
                .param("codes", Overdracht.codes())
                .param("alle", alle)
                .param("jaar", jaar)
                .query((row, number) -> row.getString("table") + " " + row.getString("type"))
                .list();
        assertThat(plan).hasSize(2).noneMatch(each -> each.endsWith("ALL"));
    }

    @Test
    void aSetThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> vergelijk(DINKELLAND)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> een(new VerschilId(
                        NOABERKRACHT,
                        jaar,
                        Verslag.BEGROTING,
                        Overheidslaag.PROVINCIE,
                        Overheidslaag.GR,
                        Overdrachtsoort.INKOMEN)))
                .isInstanceOf(NotFound.class);
        assertThat(VerschilId.of(naarRegeling().text())).contains(naarRegeling());
        assertThat(List.of(
                        "",
                        "1",
                        "9-2025-begroting-gemeente-gr-niets",
                        naarRegeling().text() + "-1"))
                .allSatisfy(each -> assertThat(VerschilId.of(each)).isEmpty());
    }

    @Test
    void whatWaitsIsForWhoIsOnASideAndDidNotSpeakYet() {
        int now = 2026;
        verslagen.begroting(DINKELLAND, now, lasten("4.3.3", "0"));
        verslagen.begroting(TUBBERGEN, now, lasten("4.3.3", "0"));
        verslagen.begroting(NOABERKRACHT, now, baten("4.3.2", "700"));
        VerschilId id = new VerschilId(
                NOABERKRACHT,
                now,
                Verslag.BEGROTING,
                Overheidslaag.GEMEENTE,
                Overheidslaag.GR,
                Overdrachtsoort.INKOMEN);
        SignedIn dinkelland = world.official("gm1774");
        SignedIn tubbergen = world.official("gm0183");
        assertThat(People.as(dinkelland, geldstromen::waiting))
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .satisfies(each -> assertThat(each.verklaardDoor()).isEmpty());
        People.as(
                dinkelland,
                () -> verklaringen.explain(id, null, new VerklaringData(Verklaringsoort.ANDER_MOMENT, "Wij later.")));
        assertThat(People.as(dinkelland, geldstromen::waiting))
                .extracting(WaitingVerschil::id)
                .doesNotContain(id);
        assertThat(People.as(tubbergen, geldstromen::waiting))
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .satisfies(each -> assertThat(each.verklaardDoor()).contains("Dinkelland"));
        verslagen.begroting(NOABERKRACHT, now, baten("4.3.2", "800"));
        assertThat(People.as(dinkelland, geldstromen::waiting))
                .filteredOn(each -> each.id().equals(id))
                .singleElement()
                .satisfies(each -> assertThat(each.verouderd()).isTrue());
        assertThat(People.as(world.official(World.OMMEN), geldstromen::waiting))
                .extracting(WaitingVerschil::id)
                .doesNotContain(id);
    }

    private Geldstromen vergelijk(OverheidId kring) {
        return geldstromen.vergelijk(new GeldstroomFilter(kring, jaar, Verslag.BEGROTING, null));
    }

    private Verschil een(VerschilId id) {
        return geldstromen.verschil(id).verschil();
    }

    private VerschilId naarRegeling() {
        return new VerschilId(
                NOABERKRACHT,
                jaar,
                Verslag.BEGROTING,
                Overheidslaag.GEMEENTE,
                Overheidslaag.GR,
                Overdrachtsoort.INKOMEN);
    }

    private void state(OverheidId overheid, String bedrag) {
        toerekeningen.state(
                Toerekeningsleutel.of(naarRegeling(), overheid, Zijde.LASTEN),
                null,
                new ToerekeningData(new BigDecimal(bedrag), "Programmabegroting, bijlage 3"));
    }
}
