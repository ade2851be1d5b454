package nl.eenoverheid.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kanttekening;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Each test has figures of its own: others leave theirs in other years. */
@ModuleTest
@Capability("G1")
class BegrotingServiceTest {
    private static final String OMMEN = World.OMMEN;
    private static final String DALFSEN = World.DALFSEN;
    private static final String MIDDEN_DRENTHE = "gm1731";

    private final BegrotingService begrotingen;
    private final StatementBudget statements;
    private final World world;
    private final Leveringen leveringen;
    private final JdbcClient jdbc;

    @Autowired
    BegrotingServiceTest(
            BegrotingService begrotingen,
            StatementBudget statements,
            LeveringWriter writer,
            OverheidLookup overheden,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.begrotingen = begrotingen;
        this.statements = statements;
        this.jdbc = jdbc;
        world = new World(jdbc, manager);
        leveringen = new Leveringen(
                writer,
                overheden,
                manager,
                world.person(World.OVERIJSSEL, Rol.FINANCIEEL).id());
    }

    @BeforeEach
    void signIn() {
        People.signIn(world.official(OMMEN));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatIsNotDeliveredIsAGapAndASumSaysWhatItMisses() {
        leveringen.totals(OMMEN, 2031, Verslag.BEGROTING, "8.1 10 4", "8.3 30 -", "8.2 - 5");
        leveringen.totals(MIDDEN_DRENTHE, 2031, Verslag.BEGROTING, "8.1 0 0", "8.3 0 0");
        Blok blok = blok(filter(2031, Maat.TOTAAL, OMMEN, MIDDEN_DRENTHE));
        assertThat(cell(blok, "8.3", 0).waarde()).isEqualByComparingTo("30");
        assertThat(cell(blok, "8.2", 0).gat()).isEqualTo(Gat.NIET_AANGELEVERD);
        assertThat(cell(blok, "8.", 0).waarde()).isEqualByComparingTo("40");
        assertThat(cell(blok, "8.", 0).zonder()).containsExactly("8.2");
        assertThat(blok.rijen()).extracting(rij -> rij.cellen().get(1).gat()).containsOnly(Gat.NIET_AANGELEVERD);
    }

    @Test
    void tenIsNotOneAndReservesStandApart() {
        leveringen.totals(OMMEN, 2032, Verslag.BEGROTING, "0.1 5 1", "0.10 700 200", "0.11 9 0");
        Blok blok = blok(filter(2032, Maat.TOTAAL, OMMEN));
        assertThat(cell(blok, "0.1", 0).waarde()).isEqualByComparingTo("5");
        assertThat(cell(blok, "0.10", 0).waarde()).isEqualByComparingTo("700");
        assertThat(cell(blok, "0.", 0).waarde()).isEqualByComparingTo("5");
        assertThat(blok.rijen().getFirst().soort()).isEqualTo(Rijsoort.TOTAAL);
        assertThat(blok.rijen().getFirst().cellen().getFirst().waarde()).isEqualByComparingTo("5");
        assertThat(blok.rijen().reversed().subList(0, 2)).extracting(Rij::code).containsExactly("0.11", "0.10");
        assertThat(blok.over("8.2").kanttekeningen()).containsExactly(Kanttekening.SCHOMMELT);
        assertThat(blok.over("7.4").kanttekeningen()).containsExactly(Kanttekening.ENERGIE_EN_STIKSTOF);
    }

    @Test
    void perInhabitantSaysOfWhichYearAndNothingIsDividedByAnotherNumber() {
        leveringen.totals(OMMEN, 2030, Verslag.BEGROTING, "8.3 2522 100");
        Blok blok = blok(filter(2030, Maat.PER_INWONER, OMMEN));
        int inwoners = jdbc.sql("""
                        select k.aantal from begroting_kerncijfer k join begroting_overheid o on o.id = k.overheid_id
                        where o.code = 'gm0175' and k.soort = 'INWONERS' and k.jaar = 2025""").query(Integer.class).single();
        assertThat(Objects.requireNonNull(blok.kolommen().getFirst().noemer()).jaar())
                .isEqualTo(2025);
        assertThat(cell(blok, "8.3", 0).waarde())
                .isBetween(new BigDecimal(2_522_000 / inwoners), new BigDecimal(2_522_000 / inwoners + 1));
        Blok households = blok(filter(2030, Maat.PER_HUISHOUDEN, OMMEN));
        assertThat(cell(households, "8.3", 0).gat()).isEqualTo(Gat.GEEN_NOEMER);
        assertThat(cell(households, "8.3", 0).bedrag()).isEqualByComparingTo("2522");
    }

    @Test
    void renumberedTaakveldenAreComparedAsOneRow() {
        leveringen.totals(OMMEN, 2023, Verslag.KWARTAAL_1, "6.2 100 0", "6.1 7 0");
        leveringen.totals(
                OMMEN, 2025, Verslag.KWARTAAL_1, "6.21 60 0", "6.22 50 0", "6.23 - 0", "6.91 1 0", "6.92 2 0");
        Blok blok = blok(new VergelijkingFilter(
                ids(OMMEN),
                List.of(2025, 2023),
                List.of(Verslag.KWARTAAL_1),
                Maat.TOTAAL,
                Bedragsoort.LASTEN,
                Indeling.TAAKVELD,
                null));
        Rij wijkteams = blok.over("6.2");
        assertThat(wijkteams).isEqualTo(blok.over("6.23"));
        assertThat(Objects.requireNonNull(wijkteams.omnummering()).jaar()).isEqualTo(2025);
        assertThat(wijkteams.omnummering().codes())
                .containsEntry(2023, List.of("6.2"))
                .containsEntry(2025, List.of("6.21", "6.22", "6.23", "6.91", "6.92"));
        assertThat(wijkteams.cellen().get(0).waarde()).isEqualByComparingTo("100");
        assertThat(wijkteams.cellen().get(1).waarde()).isEqualByComparingTo("113");
        assertThat(wijkteams.cellen().get(1).zonder()).containsExactly("6.23");
        assertThat(blok.over("6.1").omnummering()).isNull();
    }

    @Test
    void theSameCodeOfAnotherLayerIsAnotherRow() {
        leveringen.totals(OMMEN, 2033, Verslag.BEGROTING, "8.3 30 0");
        leveringen.totals(World.OVERIJSSEL, 2033, Verslag.BEGROTING, "8.3 900 0", "0.8 50 0");
        Vergelijking both = begrotingen.vergelijk(filter(2033, Maat.TOTAAL, OMMEN, World.OVERIJSSEL));
        assertThat(both.blokken())
                .extracting(Blok::laag)
                .containsExactly(Overheidslaag.GEMEENTE, Overheidslaag.PROVINCIE);
        assertThat(both.blokken())
                .extracting(blok -> blok.over("8.3").naam())
                .containsExactly("Wonen en bouwen", "Stedelijke vernieuwing");
        assertThat(both.blokken().getLast().over("0.8").soort()).isEqualTo(Rijsoort.APART);
    }

    @Test
    void categoriesOfAReportWithTotalsSayWhatIsNotDivided() {
        leveringen.keep(new LeveringData(
                leveringen.overheid(OMMEN),
                2034,
                Verslag.BEGROTING,
                Detail.TOTALEN,
                "Verzonnen voor deze test",
                null,
                List.of(new LeveringData.Totaal("8.3", new BigDecimal("100"), null)),
                List.of(Leveringen.line("8.3", Zijde.LASTEN, "1.1", "40"))));
        leveringen.lines(DALFSEN, 2034, Verslag.BEGROTING, Leveringen.line("8.3", Zijde.LASTEN, "4.3.2", "7"));
        Blok blok = blok(new VergelijkingFilter(
                ids(OMMEN, DALFSEN),
                List.of(2034),
                List.of(Verslag.BEGROTING),
                Maat.TOTAAL,
                Bedragsoort.SALDO,
                Indeling.CATEGORIE,
                null));
        assertThat(cell(blok, "1.1", 0).waarde()).isEqualByComparingTo("40");
        assertThat(cell(blok, "4.3.2", 0).gat()).isEqualTo(Gat.NIET_UITGESPLITST);
        assertThat(cell(blok, "LR", 0).gat()).isEqualTo(Gat.NIET_UITGESPLITST);
        assertThat(cell(blok, "LR", 1).waarde()).isEqualByComparingTo("7");
        assertThat(cell(blok, "1.1", 1).waarde()).isEqualByComparingTo("0");
        Rij rest = blok.rijen().getLast();
        assertThat(rest.soort()).isEqualTo(Rijsoort.REST);
        assertThat(rest.cellen().getFirst().waarde()).isEqualByComparingTo("60");
        assertThat(rest.cellen().getLast().gat()).isEqualTo(Gat.NIETS_OVER);
    }

    @Test
    void fourStatementsHoweverMany() {
        leveringen.totals(OMMEN, 2035, Verslag.BEGROTING, "8.3 30 0");
        VergelijkingFilter all = new VergelijkingFilter(
                begrotingen.groepen().stream()
                        .filter(each -> each.soort() == OverheidGroep.Soort.ALLE_GEMEENTEN)
                        .flatMap(each -> each.leden().stream())
                        .toList(),
                List.of(2032, 2033, 2034, 2035),
                List.of(Verslag.BEGROTING),
                Maat.PER_INWONER,
                Bedragsoort.LASTEN,
                Indeling.OVERHEID,
                "8.3");
        begrotingen.vergelijk(all);
        Vergelijking found = statements.atMost(4, () -> begrotingen.vergelijk(all));
        assertThat(found.blokken().getFirst().kolommen()).hasSize(4 * 342);
        assertThat(found.blokken().getFirst().rijen()).extracting(Rij::code).containsExactly("8.3");
        OrganisatieId own = new OrganisatieId(world.organisatie(OMMEN));
        statements.atMost(4, () -> begrotingen.start(own));
    }

    @Test
    void municipalitiesOfTheSameSizeAreSuggestedThoseNearFirst() {
        Vergelijkbaar found =
                begrotingen.vergelijkbaar(leveringen.overheid(OMMEN)).orElseThrow();
        assertThat(found.overheden()).hasSize(5).extracting(Overheid::provincie).contains("Overijssel");
        assertThat(found.van()).isBetween(10_000, 20_000);
        assertThat(found.tot()).isBetween(20_000, 30_000);
    }

    @Test
    void aProvinceHasTheInhabitantsOfItsMunicipalities() {
        assertThat(begrotingen
                        .vergelijkbaar(leveringen.overheid(World.OVERIJSSEL))
                        .orElseThrow()
                        .overheden())
                .isNotEmpty()
                .allMatch(each -> each.laag() == Overheidslaag.PROVINCIE);
    }

    @Test
    void groupsAreOneClickAway() {
        assertThat(begrotingen.groepen())
                .filteredOn(each -> each.soort() == OverheidGroep.Soort.DRENTHE_EN_OVERIJSSEL)
                .singleElement()
                .satisfies(each -> assertThat(each.leden()).hasSize(37));
        assertThat(begrotingen.groepen())
                .filteredOn(each -> each.soort() == OverheidGroep.Soort.RES_REGIO)
                .hasSizeGreaterThan(1);
    }

    @Test
    void noMoreThanAPageHolds() {
        VergelijkingFilter most = new VergelijkingFilter(
                begrotingen.groepen().getLast().leden(),
                List.of(2020, 2021, 2022, 2023, 2024, 2025),
                List.of(Verslag.values()),
                Maat.TOTAAL,
                Bedragsoort.LASTEN,
                Indeling.OVERHEID,
                null);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> begrotingen.vergelijk(most));
    }

    private Blok blok(VergelijkingFilter filter) {
        return begrotingen.vergelijk(filter).blokken().getFirst();
    }

    private VergelijkingFilter filter(int jaar, Maat maat, String... codes) {
        return new VergelijkingFilter(
                ids(codes),
                List.of(jaar),
                List.of(Verslag.BEGROTING),
                maat,
                Bedragsoort.LASTEN,
                Indeling.TAAKVELD,
                null);
    }

    private List<OverheidId> ids(String... codes) {
        return Arrays.stream(codes).map(leveringen::overheid).toList();
    }

    private static Cel cell(Blok blok, @Nullable String code, int column) {
        return blok.over(code).cellen().get(column);
    }
}
