package nl.eenoverheid.overheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ModuleTest
@WithMockUser
class OverheidServiceTest {
    private static final OrganisatieId DRENTHE = new OrganisatieId(20022);
    private static final OrganisatieId OVERIJSSEL = new OrganisatieId(20023);

    @Autowired
    private OverheidService overheden;

    @Autowired
    private StatementBudget statements;

    @ParameterizedTest
    @CsvSource({
        "PROVINCIE, 20022, 1",
        "PROVINCIE, 20023, 1",
        "GEMEENTE, 20022, 12",
        "GEMEENTE, 20023, 25",
        "WATERSCHAP, 20022, 4",
        "WATERSCHAP, 20023, 6",
        "REGELING, 20022, 17",
        "REGELING, 20023, 18",
    })
    void countsPerProvince(OrganisatieSoort soort, long provincie, int expected) {
        var filter = new OrganisatieFilter(soort, new OrganisatieId(provincie), null, "");

        assertThat(all(filter)).hasSize(expected).allSatisfy(row -> assertThat(row.soort())
                .isEqualTo(soort));
    }

    @ParameterizedTest
    @CsvSource({"Drenthe, 12", "Twente, 14", "West-Overijssel, 11"})
    void everyMunicipalityIsInOneResRegion(String naam, int expected) {
        RegioNaam regio = overheden.regios().stream()
                .filter(each -> each.naam().equals(naam))
                .findFirst()
                .orElseThrow();

        assertThat(all(new OrganisatieFilter(null, null, regio.id(), ""))).hasSize(expected);
    }

    @Test
    void listIsOrderedAsDutchReadersExpect() {
        List<String> names = all(OrganisatieFilter.ALL).stream()
                .map(OrganisatieListItem::naam)
                .toList();

        assertThat(names).hasSize(37 + 2 + 8 + 35 + 1).startsWith("Aa en Hunze", "Almelo", "Aqualysis", "Assen");
        assertThat(names)
                .containsSubsequence("Waterschap Zuiderzeeland", "Wedeka Bedrijven", "Wetterskip Fryslân", "Wierden");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        Page<OrganisatieListItem> first = overheden.list(OrganisatieFilter.ALL, null);
        Page<OrganisatieListItem> second = overheden.list(OrganisatieFilter.ALL, first.next());

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(33).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"fryslan, Wetterskip Fryslân", "OMMEN, Ommen", "' hunze ', Aa en Hunze"})
    void searchDoesNotMindCaseAccentsOrSpaces(String zoek, String expected) {
        assertThat(all(named(zoek))).extracting(OrganisatieListItem::naam).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "!", "''''", "\\", "<script>"})
    void searchTakesEveryCharacterAsItself(String zoek) {
        assertThat(all(named(zoek))).allSatisfy(row -> assertThat(row.naam()).contains(zoek));
    }

    @Test
    void municipalityShowsItsTiesWithTheirSources() {
        OrganisatieDetail rijssen = overheden.detail(byTooi("gm1742"));

        assertThat(rijssen.cbsCode()).isEqualTo("GM1742");
        assertThat(rijssen.provincie()).extracting(OrganisatieNaam::id).isEqualTo(OVERIJSSEL);
        assertThat(rijssen.regio()).extracting(RegioNaam::naam).isEqualTo("Twente");
        assertThat(rijssen.inwoners())
                .isEqualTo(new OrganisatieDetail.Inwoners(
                        38830, "Gemeenteklassen 2025 van de begrotingsanalysetool, cijfers van het CBS"));
        assertThat(rijssen.gebieden())
                .extracting(each -> each.organisatie().naam(), OrganisatieDetail.Gebied::aandeel)
                .containsExactly(
                        row("Waterschap Vechtstromen", "48.00"),
                        row("Waterschap Drents Overijsselse Delta", "27.00"),
                        row("Waterschap Rijn en IJssel", "25.00"));
        assertThat(rijssen.deelnemingen())
                .extracting(each -> each.organisatie().naam(), OrganisatieDetail.Deelneming::betrouwbaarheid)
                .containsExactly(
                        tuple("Omgevingsdienst Twente", Betrouwbaarheid.REGISTER_EN_LIJST),
                        tuple("SamenTwente", Betrouwbaarheid.REGISTER_EN_LIJST),
                        tuple("Veiligheidsregio Twente", Betrouwbaarheid.AFGELEID));
    }

    @Test
    void shareUnderOnePercentIsKeptApart() {
        assertThat(overheden.detail(byTooi("gm0193")).gebieden())
                .filteredOn(OrganisatieDetail.Gebied::kleinerDanEen)
                .extracting(each -> each.organisatie().naam())
                .containsExactly("Waterschap Vallei en Veluwe");
    }

    @Test
    void provinceCountsThePeopleOfItsMunicipalities() {
        OrganisatieDetail drenthe = overheden.detail(DRENTHE);

        int sum = all(new OrganisatieFilter(OrganisatieSoort.GEMEENTE, DRENTHE, null, "")).stream()
                .mapToInt(row -> row.inwoners() == null ? 0 : row.inwoners())
                .sum();
        assertThat(drenthe.inwoners()).isEqualTo(new OrganisatieDetail.Inwoners(sum, null));
        assertThat(drenthe.gebieden()).hasSize(12).allSatisfy(each -> assertThat(each.aandeel())
                .isNull());
    }

    @Test
    void arrangementShowsWhoTakesPartAndHowSureThatIs() {
        OrganisatieDetail archief = overheden.detail(byTooi("so0768"));

        assertThat(archief.regeling()).isNotNull();
        assertThat(archief.regeling().onvolledig()).isTrue();
        assertThat(archief.inwoners()).isNull();
        assertThat(archief.deelnemingen())
                .filteredOn(each -> each.betrouwbaarheid() == Betrouwbaarheid.EIGEN_KENNIS)
                .extracting(each -> each.organisatie().naam())
                .containsExactly("Rijk");
        assertThat(archief.deelnemingen()).hasSize(6);
    }

    @Test
    void nothingWithACodeIsSaidToBeMissingFromTheRegister() {
        for (OrganisatieListItem row : all(new OrganisatieFilter(OrganisatieSoort.REGELING, null, null, ""))) {
            OrganisatieDetail regeling = overheden.detail(row.id());
            if (regeling.tooiCode() != null) {
                assertThat(regeling.deelnemingen())
                        .as(regeling.naam())
                        .extracting(OrganisatieDetail.Deelneming::betrouwbaarheid)
                        .doesNotContain(Betrouwbaarheid.ALLEEN_LIJST);
            }
        }
    }

    @Test
    void tieIsTheSameFromBothEnds() {
        OrganisatieId vechtstromen = byTooi("ws0663");

        assertThat(overheden.detail(vechtstromen).gebieden())
                .extracting(each -> each.organisatie().id())
                .contains(byTooi("gm1742"))
                .hasSize(22);
    }

    @Test
    void unknownIdIsNotFound() {
        assertThatThrownBy(() -> overheden.detail(new OrganisatieId(1))).isInstanceOf(NotFound.class);
        assertThat(overheden.find(new OrganisatieId(1))).isEmpty();
        assertThat(overheden.byTooi("gm9999")).isEmpty();
    }

    @Test
    void namesComeByIdAndByCode() {
        OrganisatieId ommen = byTooi("gm0175");

        assertThat(overheden.find(ommen)).contains(new OrganisatieNaam(ommen, "Ommen", OrganisatieSoort.GEMEENTE));
        assertThat(overheden.namen(List.of(ommen, DRENTHE, ommen, new OrganisatieId(1))))
                .isEqualTo(Map.of(ommen, "Ommen", DRENTHE, "Provincie Drenthe"));
        assertThat(overheden.gemeenten()).hasSize(37);
        assertThat(overheden.organisaties()).hasSize(83).containsAll(overheden.gemeenten());
    }

    @Test
    void everyMunicipalityHasATileOfItsOwn() {
        List<Tegel> tegels = overheden.tegels();

        assertThat(tegels).hasSize(37);
        assertThat(new HashSet<>(tegels.stream()
                        .map(each -> each.rij() * 100 + each.kolom())
                        .toList()))
                .hasSize(37);
        assertThat(new HashSet<>(tegels.stream().map(Tegel::kort).toList())).hasSize(37);
        assertThat(tegels).allSatisfy(each -> {
            assertThat(each.kort()).hasSizeBetween(3, 8);
            assertThat(each.inwoners()).isPositive();
        });
    }

    @Test
    void tilesKeepTheDirections() {
        Tegel assen = tegel("gm0106");
        Tegel emmen = tegel("gm0114");
        Tegel zwolle = tegel("gm0193");
        Tegel enschede = tegel("gm0153");

        assertThat(assen.rij()).isLessThan(emmen.rij());
        assertThat(emmen.rij()).isLessThan(zwolle.rij());
        assertThat(zwolle.rij()).isLessThan(enschede.rij());
        assertThat(zwolle.kolom()).isLessThan(enschede.kolom());
        assertThat(assen.kolom()).isLessThan(emmen.kolom());
    }

    @Test
    void readsStayWithinTheirBudgets() {
        OrganisatieId ommen = byTooi("gm0175");

        statements.atMost(1, () -> overheden.list(named("twente"), null));
        statements.atMost(3, () -> overheden.detail(ommen));
        overheden.tegels();
        assertThat(statements.count(() -> {
                    overheden.namen(List.of(ommen));
                    overheden.gemeenten();
                    overheden.tegels();
                }))
                .isZero();
    }

    private OrganisatieId byTooi(String code) {
        return overheden.byTooi(code).orElseThrow().id();
    }

    private Tegel tegel(String code) {
        OrganisatieId id = byTooi(code);
        return overheden.tegels().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OrganisatieFilter named(String zoek) {
        return new OrganisatieFilter(null, null, null, zoek);
    }

    private List<OrganisatieListItem> all(OrganisatieFilter filter) {
        var rows = new ArrayList<OrganisatieListItem>();
        @Nullable String next = null;
        do {
            Page<OrganisatieListItem> page = overheden.list(filter, next);
            rows.addAll(page.rows());
            next = page.next();
        } while (next != null);
        return Collections.unmodifiableList(rows);
    }

    private static Tuple row(String naam, String aandeel) {
        return tuple(naam, new BigDecimal(aandeel));
    }
}
