package nl.eenoverheid.mandaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.mandaat.MandaatDetail.Gebrek;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. */
@ModuleTest
@Capability("H17")
class MandaatServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final MandaatService mandaten;
    private final MandaatKeepService beheer;
    private final BestuursorgaanService organen;
    private final StatementBudget statements;
    private final World world;

    /** What this test takes up is about something that no other test knows. */
    private String waarover = "";

    private SignedIn beheerder;
    private OrganisatieId provincie;
    private HouderKeuze gedeputeerdeStaten;

    @Autowired
    MandaatServiceTest(
            MandaatService mandaten,
            MandaatKeepService beheer,
            BestuursorgaanService organen,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.mandaten = mandaten;
        this.beheer = beheer;
        this.organen = organen;
        this.statements = statements;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void keep() {
        waarover = "windmolens " + UUID.randomUUID();
        beheerder = world.person(World.OVERIJSSEL, Rol.BEHEERDER);
        provincie = beheerder.organisatie();
        People.signIn(beheerder);
        gedeputeerdeStaten = Mandaten.orgaan(organen, "Gedeputeerde Staten Overijssel");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whoMayDecideThisOnADayAndInWhoseName() {
        MandaatId directeur = directeur();
        MandaatId teamleider = beheer.give(Mandaten.onder(
                directeur, provincie, "teamleider", Mandaten.inhoud(waarover, TODAY, TODAY.plusDays(60))));

        List<MandaatListItem> today = asked(TODAY);
        assertThat(today)
                .extracting(MandaatListItem::houder)
                .containsExactly("directeur, Provincie Overijssel", "teamleider, Provincie Overijssel");
        assertThat(today)
                .extracting(MandaatListItem::namens)
                .allMatch(namens -> namens.contains("Gedeputeerde Staten"));
        assertThat(asked(TODAY.minusDays(1))).extracting(MandaatListItem::id).containsExactly(directeur);
        assertThat(asked(TODAY.plusDays(61))).extracting(MandaatListItem::id).containsExactly(directeur);
        assertThat(mandaten.detail(teamleider).keten())
                .matches("Gedeputeerde Staten.* → directeur, Provincie Overijssel → teamleider, Provincie Overijssel");
        assertThat(mandaten.detail(directeur).onder())
                .extracting(MandaatListItem::id)
                .containsExactly(teamleider);
        statements.atMost(1, () -> mandaten.list(MandaatFilter.on(TODAY), null));
        statements.atMost(3, () -> mandaten.detail(teamleider));
    }

    @Test
    void whoStandsInIsSaidWithWhatTheyThenMayDo() {
        String functie = "directeur " + waarover.substring(11, 19);
        MandaatId id = beheer.give(Mandaten.van(gedeputeerdeStaten, provincie, functie, waarover));
        beheer.give(Mandaten.waarneming(provincie, functie.toUpperCase(), "secretaris", TODAY, TODAY.plusDays(14)));

        assertThat(asked(TODAY).getFirst().waarnemers()).isEqualTo("secretaris, Provincie Overijssel");
        assertThat(asked(TODAY.plusDays(15)).getFirst().waarnemers()).isEmpty();
        assertThat(mandaten.detail(id).waarnemers()).singleElement().satisfies(each -> assertThat(each.tot())
                .isEqualTo(TODAY.plusDays(14)));
        assertThat(mandaten.functies(provincie)).contains(functie, "secretaris");
    }

    @Test
    void whatWasGivenOnEndsWithWhatItHangsUnder() {
        MandaatId directeur = directeur();
        MandaatId teamleider =
                beheer.give(Mandaten.onder(directeur, provincie, "teamleider", Mandaten.inhoud(waarover, TODAY, null)));
        MandaatId medewerker = beheer.give(
                Mandaten.onder(teamleider, provincie, "vergunningverlener", Mandaten.inhoud(waarover, TODAY, null)));
        long before = mandaten.detail(directeur).version();
        beheer.withdraw(directeur, before, TODAY.plusDays(10), "nieuw besluit");

        assertThatThrownBy(() -> beheer.withdraw(directeur, before, TODAY, "nog eens"))
                .isInstanceOf(Stale.class);
        MandaatDetail last = mandaten.detail(medewerker);
        assertThat(last.werktTot()).isEqualTo(TODAY.plusDays(9));
        assertThat(last.isCutShort()).isTrue();
        assertThat(last.stand()).isEqualTo(MandaatStand.GELDT);
        assertThat(last.gebreken(TODAY.plusDays(10), null)).containsExactly(Gebrek.BOVENLIGGEND);
        assertThat(mandaten.detail(directeur).gebreken(TODAY.plusDays(10), null))
                .containsExactly(Gebrek.INGETROKKEN);
        assertThat(asked(TODAY.plusDays(10))).isEmpty();
        assertThat(mandaten.detail(directeur).stappen())
                .extracting(MandaatDetail.Stap::wat)
                .containsExactly(MandaatHandeling.INGETROKKEN, MandaatHandeling.OPGENOMEN);
    }

    @Test
    void whatAMandateDoesNotCarryIsSaidWithTheReason() {
        MandaatId id = beheer.give(new MandaatData(
                MandaatSoort.MANDAAT,
                null,
                gedeputeerdeStaten,
                HouderKeuze.of(provincie, "directeur"),
                Mandaten.inhoud(waarover, TODAY, TODAY.plusDays(9), new BigDecimal("50000"))));
        MandaatDetail found = mandaten.detail(id);
        BigDecimal fine = new BigDecimal("50000.00");
        assertThat(found.gebreken(TODAY, fine)).isEmpty();
        assertThat(found.gebreken(TODAY.minusDays(1), fine)).containsExactly(Gebrek.NOG_NIET);
        assertThat(found.gebreken(TODAY.plusDays(10), new BigDecimal("50000.01")))
                .containsExactly(Gebrek.VERLOPEN, Gebrek.BOVEN_GRENS);
        assertThat(found.gebreken(TODAY, null)).containsExactly(Gebrek.BEDRAG_ONBEKEND);
        assertThat(mandaten.ending()).extracting(MandaatListItem::id).contains(id);
        People.as(world.official(World.OVERIJSSEL), () -> assertThat(mandaten.ending())
                .isEmpty());
    }

    @Test
    void aDelegateDecidesInItsOwnNameAndGivesMandateInIt() {
        HouderKeuze raad = Mandaten.orgaan(organen, "gemeenteraad Ommen");
        HouderKeuze college = Mandaten.orgaan(organen, "college Ommen");
        OrganisatieId ommen = new OrganisatieId(world.organisatie(World.OMMEN));
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> {
            MandaatInhoud what = new MandaatInhoud(
                    null,
                    null,
                    waarover,
                    MandaatAard.GEWOON,
                    false,
                    false,
                    null,
                    "Gemeentewet 156",
                    "Delegatiebesluit 2026",
                    "",
                    TODAY,
                    null,
                    null,
                    "",
                    false);
            MandaatId delegatie = beheer.give(new MandaatData(MandaatSoort.DELEGATIE, null, raad, college, what));
            MandaatId mandaat =
                    beheer.give(Mandaten.onder(delegatie, ommen, "teamleider", Mandaten.inhoud(waarover, TODAY, null)));
            assertThat(mandaten.detail(delegatie).namens())
                    .isEqualTo(mandaten.detail(delegatie).houder());
            assertThat(mandaten.detail(mandaat).namens())
                    .isEqualTo(mandaten.detail(delegatie).houder());
            assertThat(mandaten.holding(TODAY, college.orgaan()))
                    .extracting(MandaatListItem::id)
                    .contains(delegatie, mandaat);
        });
    }

    @Test
    void theListIsReadInStretchesAndNarrowed() {
        for (int i = 0; i < MandaatReadRepository.PAGE + 2; i++) {
            beheer.give(Mandaten.van(gedeputeerdeStaten, provincie, "functie " + i, waarover));
        }
        MandaatFilter filter = new MandaatFilter(
                waarover + " staten", TODAY, gedeputeerdeStaten.orgaan(), provincie, null, MandaatSoort.MANDAAT);
        Page<MandaatListItem> first = mandaten.list(filter, null);
        Page<MandaatListItem> second = mandaten.list(filter, first.next());
        assertThat(first.rows()).hasSize(MandaatReadRepository.PAGE);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
        assertThat(mandaten.all(filter)).hasSize(MandaatReadRepository.PAGE + 2);
        assertThat(mandaten.list(filter, "geen sleutel").rows()).isEqualTo(first.rows());
        assertThat(mandaten.list(new MandaatFilter("%_\\ " + waarover, null, null, null, null, null), null)
                        .rows())
                .isEmpty();
    }

    static Stream<Arguments> wrong() {
        MandaatInhoud good = Mandaten.inhoud("iets", TODAY, null);
        return Stream.of(
                Arguments.of(MandaatSoort.MANDAAT, change(good, MandaatAard.BEROEP, true, null, ""), "aard"),
                Arguments.of(
                        MandaatSoort.MANDAAT, change(good, MandaatAard.VERSTERKTE_MEERDERHEID, true, null, ""), "aard"),
                Arguments.of(MandaatSoort.MANDAAT, change(good, MandaatAard.GOEDKEURING, true, null, ""), "aard"),
                Arguments.of(MandaatSoort.MANDAAT, change(good, MandaatAard.VOORSCHRIFT, true, null, ""), "grondslag"),
                Arguments.of(MandaatSoort.MANDAAT, change(good, MandaatAard.GEWOON, false, null, ""), "instemmingOp"),
                Arguments.of(
                        MandaatSoort.MACHTIGING, change(good, MandaatAard.GEWOON, false, null, ""), "instemmingOp"),
                Arguments.of(MandaatSoort.VOLMACHT, change(good, MandaatAard.GEWOON, false, null, ""), "instemmingOp"),
                Arguments.of(
                        MandaatSoort.DELEGATIE, change(good, MandaatAard.GEWOON, true, null, "een wet"), "onderGezag"),
                Arguments.of(MandaatSoort.DELEGATIE, change(good, MandaatAard.GEWOON, false, null, ""), "grondslag"),
                Arguments.of(MandaatSoort.WAARNEMING, change(good, MandaatAard.GEWOON, false, null, ""), "grondslag"),
                Arguments.of(MandaatSoort.MANDAAT, Mandaten.inhoud(" ", TODAY, null), "waarover"),
                Arguments.of(MandaatSoort.MANDAAT, Mandaten.inhoud("a".repeat(301), TODAY, null), "waarover"),
                Arguments.of(MandaatSoort.MANDAAT, Mandaten.inhoud("iets", TODAY, TODAY.minusDays(1)), "tot"),
                Arguments.of(MandaatSoort.MANDAAT, Mandaten.inhoud("iets", LocalDate.of(26, 3, 3), null), "van"),
                Arguments.of(
                        MandaatSoort.MANDAAT, Mandaten.inhoud("iets", TODAY, null, new BigDecimal("-1")), "bedrag"),
                Arguments.of(
                        MandaatSoort.MANDAAT, Mandaten.inhoud("iets", TODAY, null, new BigDecimal("1.005")), "bedrag"),
                Arguments.of(
                        MandaatSoort.MANDAAT, Mandaten.inhoud("iets", TODAY, null, new BigDecimal("1E30")), "bedrag"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatTheAwbDoesNotAllowIsRefusedAtItsField(MandaatSoort soort, MandaatInhoud inhoud, String field) {
        var data = new MandaatData(soort, null, gedeputeerdeStaten, HouderKeuze.of(provincie, "directeur"), inhoud);
        assertThat(fields(data)).containsExactly(field);
    }

    @Test
    void badInputIsRefusedWithEveryProblem() {
        MandaatInhoud nothing = new MandaatInhoud(
                null,
                null,
                "",
                MandaatAard.GEWOON,
                false,
                true,
                null,
                "",
                "",
                "javascript:alert(1)",
                null,
                null,
                null,
                "",
                false);
        assertThat(fields(new MandaatData(null, null, HouderKeuze.NOBODY, HouderKeuze.NOBODY, nothing)))
                .contains("soort", "gever", "houder", "van", "link");
        assertThat(fields(Mandaten.van(HouderKeuze.of(provincie, "directeur"), provincie, "teamleider", "iets")))
                .as("only a body gives it itself")
                .containsExactly("gever");
        assertThat(fields(new MandaatData(
                        MandaatSoort.MANDAAT,
                        null,
                        gedeputeerdeStaten,
                        gedeputeerdeStaten,
                        Mandaten.inhoud("x", TODAY, null))))
                .containsExactly("houder");
        assertThatThrownBy(() -> mandaten.detail(new MandaatId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyGivesOnMoreThanTheyHave() {
        MandaatId limited = beheer.give(new MandaatData(
                MandaatSoort.MANDAAT,
                null,
                gedeputeerdeStaten,
                HouderKeuze.of(provincie, "directeur"),
                Mandaten.inhoud(waarover, TODAY, TODAY.plusDays(9), BigDecimal.TEN)));
        assertThat(fields(Mandaten.onder(limited, provincie, "x", Mandaten.inhoud("x", TODAY, null, BigDecimal.ONE))))
                .containsExactly("tot");
        assertThat(fields(Mandaten.onder(limited, provincie, "x", Mandaten.inhoud("x", TODAY, TODAY, null))))
                .containsExactly("bedrag");
        assertThat(fields(new MandaatData(
                        MandaatSoort.DELEGATIE,
                        limited,
                        HouderKeuze.NOBODY,
                        gedeputeerdeStaten,
                        change(
                                Mandaten.inhoud("x", TODAY, TODAY, BigDecimal.ONE),
                                MandaatAard.GEWOON,
                                false,
                                null,
                                "wet"))))
                .containsExactly("soort");
    }

    private MandaatId directeur() {
        return beheer.give(Mandaten.van(gedeputeerdeStaten, provincie, "directeur", waarover));
    }

    private List<MandaatListItem> asked(LocalDate day) {
        return mandaten.list(new MandaatFilter(waarover, day, null, null, null, null), null)
                .rows();
    }

    private List<String> fields(MandaatData data) {
        try {
            beheer.give(data);
            return List.of();
        } catch (InvalidInput e) {
            return e.problems().stream().map(InvalidInput.Problem::field).toList();
        }
    }

    private static MandaatInhoud change(
            MandaatInhoud good, MandaatAard aard, boolean onderGezag, LocalDate instemming, String grondslag) {
        return new MandaatInhoud(
                good.onderwerp(),
                null,
                good.waarover(),
                aard,
                false,
                onderGezag,
                instemming,
                grondslag,
                good.besluit(),
                "",
                good.van(),
                good.tot(),
                good.bedrag(),
                "",
                true);
    }
}
