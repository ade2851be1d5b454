package nl.eenoverheid.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Today is Tuesday 3 March 2026. Each test takes a budget year of its own. */
@ModuleTest(extraIncludes = {"overheid", "signin"})
@Capability("G6")
class KalenderServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final OrganisatieId OMMEN = new OrganisatieId(10175);
    private static final OrganisatieId GGD = new OrganisatieId(40670);

    private final KalenderService kalender;
    private final KalenderWorkService work;
    private final PeriodeService perioden;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn clerk;

    @Autowired
    KalenderServiceTest(
            KalenderService kalender,
            KalenderWorkService work,
            PeriodeService perioden,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.kalender = kalender;
        this.work = work;
        this.perioden = perioden;
        this.statements = statements;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void emptyCalendar() {
        transactions.executeWithoutResult(
                status -> List.of("kalender_moment_stap", "kalender_moment", "kalender_periode")
                        .forEach(table -> jdbc.sql("delete from " + table).update()));
        clerk = world.person(World.OMMEN, Rol.GRIFFIER);
        People.signIn(clerk);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theLawAloneFillsTheCalendarOfWhoSaidNothing() {
        KalenderMoment accounts = find(MomentSleutel.of(OMMEN, MomentSoort.JAARREKENING_INGEZONDEN, 2025));

        assertThat(accounts.stand()).isEqualTo(MomentStand.OPEN);
        assertThat(accounts.wanneer()).as("before 15 July").isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(kalender.detail(accounts.sleutel()).regel()).satisfies(rule -> {
            assertThat(rule.artikel()).isEqualTo("200");
            assertThat(rule.gecontroleerd()).isFalse();
        });
    }

    @Test
    void aDayIsPlannedMovedDoneAndOpenedAgainAndEachIsKept() {
        MomentSleutel sleutel = MomentSleutel.of(OMMEN, MomentSoort.BEGROTING_VASTGESTELD, 2027);
        tell(sleutel, MomentData.planned(LocalDate.of(2026, 11, 5)));
        tell(sleutel, MomentData.moved(LocalDate.of(2026, 11, 10), "De raad vergadert later."));
        tell(sleutel, MomentData.done(TODAY, null));
        tell(sleutel, MomentData.because(MomentHandeling.HEROPEND, "Het besluit is teruggenomen."));

        KalenderDetail detail = kalender.detail(sleutel);
        assertThat(detail.moment().dag()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(detail.moment().stand()).isEqualTo(MomentStand.GEPLAND);
        assertThat(detail.stappen())
                .extracting(KalenderDetail.Stap::wat, KalenderDetail.Stap::toelichting)
                .containsExactly(
                        tuple(MomentHandeling.HEROPEND, "Het besluit is teruggenomen."),
                        tuple(MomentHandeling.GEDAAN, ""),
                        tuple(MomentHandeling.VERZET, "De raad vergadert later."),
                        tuple(MomentHandeling.GEPLAND, ""));
        assertThat(jdbc.sql("select eerste_dag from kalender_moment where sleutel = ?")
                        .param(sleutel.text())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void everyCouncilHasTwelveWeeksFromTheDraftAndSaysItselfWhatItDid() {
        planByKeeper(MomentSleutel.of(GGD, MomentSoort.ONTWERPBEGROTING, 2027), TODAY.plusDays(10));
        MomentSleutel own = MomentSleutel.zienswijze(OMMEN, GGD, 2027);

        assertThat(find(own).wanneer()).isEqualTo(TODAY.plusDays(10).plusWeeks(12));
        assertThat(kalender.detail(own.draft()).zienswijzen())
                .as("one for each council that takes part")
                .hasSizeGreaterThan(3)
                .allSatisfy(each -> assertThat(each.isOpen()).isTrue());
        assertThatThrownBy(() -> tell(own, MomentData.done(TODAY, null))).isInstanceOf(InvalidInput.class);
        tell(own, MomentData.done(TODAY, ZienswijzeUitkomst.GEEN));
        assertThat(kalender.detail(own).moment().uitkomst()).isEqualTo(ZienswijzeUitkomst.GEEN);
        assertThat(kalender.detail(own.draft()).zienswijzen())
                .filteredOn(each -> !each.isOpen())
                .extracting(KalenderMoment::organisatie)
                .containsExactly(OMMEN);
    }

    @Test
    void forAnotherOrganisationOnlyWhoKeepsBudgetsAndNotConfirmedUntilItSaysSoItself() {
        MomentSleutel sleutel = MomentSleutel.of(OMMEN, MomentSoort.KADERNOTA_VASTGESTELD, 2027);
        SignedIn keeper = world.person(World.OVERIJSSEL, Rol.FINANCIEEL);
        SignedIn neighbour = world.person(World.DALFSEN, Rol.GRIFFIER);

        People.as(neighbour, () -> assertThatThrownBy(() -> tell(sleutel, MomentData.planned(TODAY.plusDays(90))))
                .isInstanceOf(AccessDeniedException.class));
        People.as(keeper, () -> tell(sleutel, MomentData.planned(TODAY.plusDays(90))));
        KalenderDetail said = kalender.detail(sleutel);
        assertThat(said.moment().bevestigd()).isFalse();
        assertThat(said.stappen().getFirst().wie()).isEqualTo(keeper.naam());
        assertThat(said.can(MomentHandeling.BEVESTIGD)).isTrue();
        tell(sleutel, MomentData.because(MomentHandeling.BEVESTIGD, ""));
        assertThat(kalender.detail(sleutel).moment().bevestigd()).isTrue();
    }

    @Test
    void whoWasSecondIsToldSo() {
        MomentSleutel sleutel = MomentSleutel.of(OMMEN, MomentSoort.KADERNOTA_VASTGESTELD, 2027);
        tell(sleutel, MomentData.planned(TODAY.plusDays(90)));

        assertThatThrownBy(() -> work.tell(sleutel, KalenderMoment.NEW, MomentData.planned(TODAY.plusDays(80))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aStepThatAnOrganisationDoesNotTakeIsNotThere() {
        for (MomentSleutel each : List.of(
                MomentSleutel.of(OMMEN, MomentSoort.KADERBRIEF, 2027),
                MomentSleutel.of(new OrganisatieId(-1), MomentSoort.KADERBRIEF, 2027),
                MomentSleutel.zienswijze(OMMEN, new OrganisatieId(40821), 2027),
                MomentSleutel.of(GGD, MomentSoort.KADERNOTA_VASTGESTELD, 2027))) {
            assertThatThrownBy(() -> kalender.detail(each)).as(each.text()).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tell(each, MomentData.planned(TODAY)))
                    .as(each.text())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(MomentSleutel.parse("10175-ZIENSWIJZE-2027")).isEmpty();
        assertThat(MomentSleutel.parse("10175-KADERBRIEF-2027-40670")).isEmpty();
        assertThat(MomentSleutel.parse("../../etc/passwd")).isEmpty();
    }

    @Test
    void aRecessIsOfTheOwnCouncilAndClashes() {
        MomentSleutel sleutel = MomentSleutel.of(OMMEN, MomentSoort.KADERNOTA_VASTGESTELD, 2027);
        tell(sleutel, MomentData.planned(LocalDate.of(2026, 7, 20)));
        long recess = perioden.note(
                new PeriodeData(PeriodeSoort.RECES, "zomer", LocalDate.of(2026, 7, 11), LocalDate.of(2026, 8, 23)));

        assertThat(kalender.overzicht(KalenderFilter.USUAL).botsingen())
                .filteredOn(each -> each.soort() == BotsingSoort.IN_RECES)
                .singleElement()
                .satisfies(each -> assertThat(each.dag()).isEqualTo(LocalDate.of(2026, 7, 10)));
        People.as(world.person(World.DALFSEN, Rol.GRIFFIER), () -> assertThatThrownBy(() -> perioden.remove(recess))
                .isInstanceOf(NotFound.class));
        perioden.remove(recess);
        assertThat(perioden.coming()).isEmpty();
    }

    @Test
    void theCalendarAsksTwiceHoweverMuchStandsInIt() {
        planByKeeper(MomentSleutel.of(GGD, MomentSoort.ONTWERPBEGROTING, 2027), TODAY.plusDays(10));
        kalender.overzicht(KalenderFilter.USUAL);

        statements.atMost(2, () -> kalender.overzicht(KalenderFilter.USUAL));
        statements.atMost(2, kalender::waiting);
        statements.atMost(3, () -> kalender.detail(MomentSleutel.of(GGD, MomentSoort.ONTWERPBEGROTING, 2027)));
    }

    @Test
    void theListIsReadThroughAnIndex() {
        List<Map<String, Object>> plan = jdbc.sql("explain " + KalenderLookup.MOMENTEN)
                .param("organisaties", List.of(10175L))
                .param("regelingen", List.of(40670L))
                .param("van", TODAY.minusYears(1))
                .param("tot", TODAY.plusYears(1))
                .query()
                .listOfRows();

        assertThat(plan)
                .filteredOn(row -> "m".equals(row.get("table")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(String.valueOf(row.get("possible_keys")))
                        .containsAnyOf("ix_kalender_moment_organisatie", "ix_kalender_moment_over"));
    }

    @Test
    void whatIsNearWaitsForTheOwnOrganisationAlone() {
        planByKeeper(
                MomentSleutel.of(GGD, MomentSoort.ONTWERPBEGROTING, 2027),
                TODAY.minusWeeks(12).plusDays(9));

        assertThat(kalender.waiting())
                .extracting(KalenderMoment::sleutel)
                .containsExactly(MomentSleutel.zienswijze(OMMEN, GGD, 2027));
        assertThat(kalender.overzicht(new KalenderFilter(Set.of(), null, KalenderGroep.ZIENSWIJZE, null, true, null))
                        .punten())
                .hasSize(1);
        People.as(world.person(World.OMMEN, Rol.BESTUURDER), () -> assertThat(kalender.waiting())
                .isEmpty());
    }

    private void planByKeeper(MomentSleutel sleutel, LocalDate dag) {
        People.as(world.person(World.OVERIJSSEL, Rol.FINANCIEEL), () -> tell(sleutel, MomentData.planned(dag)));
    }

    private void tell(MomentSleutel sleutel, MomentData data) {
        long version;
        try {
            version = kalender.detail(sleutel).moment().versie();
        } catch (NotFound e) {
            version = KalenderMoment.NEW;
        }
        work.tell(sleutel, version, data);
    }

    private KalenderMoment find(MomentSleutel sleutel) {
        return kalender.overzicht(KalenderFilter.USUAL).punten().stream()
                .map(KalenderMoment.class::cast)
                .filter(each -> each.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }
}
