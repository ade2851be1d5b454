package nl.eenoverheid.bezoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("A5")
class BezoekServiceTest {
    private static final LocalDate TODAY = Bezoeken.TODAY;
    private static final BezoekVerslag HOW = new BezoekVerslag(new BigDecimal("3.5"), 12, "Veel gehoord over wonen.");

    private final BezoekService bezoeken;
    private final BezoekWorkService work;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    BezoekServiceTest(
            BezoekService bezoeken,
            BezoekWorkService work,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.bezoeken = bezoeken;
        this.work = work;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        clock.set(Instant.parse("2026-03-03T13:30:00Z"));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aBezoekIsReadByTheOthersInTheWerkruimteAndByNobodyElse() {
        BezoekId id = bezoeken.plan(mine("Fietstocht door Ommen"));

        People.as(reader, () -> {
            BezoekDetail read = bezoeken.detail(id);
            assertThat(read.data()).isEqualTo(mine("Fietstocht door Ommen"));
            assertThat(read.deelnemers())
                    .extracting(BezoekDetail.Deelnemer::naam)
                    .containsExactlyInAnyOrder(official.naam(), neighbour.naam());
            assertThat(read.route()).extracting(BezoekDetail.Plaats::kern).containsExactly("Lemele", "Vilsteren");
            assertThat(read.canWrite()).isFalse();
            assertThat(read.mijn()).isFalse();
            assertThat(titles(BezoekFilter.COMING)).containsExactly("Fietstocht door Ommen");
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> bezoeken.detail(id)).isInstanceOf(NotFound.class);
            assertThat(bezoeken.find(id)).isEmpty();
            assertThat(titles(BezoekFilter.COMING)).isEmpty();
            assertThat(bezoeken.mine(null)).isEmpty();
            assertThat(bezoeken.choices()).isEmpty();
        });
        assertThatThrownBy(() -> bezoeken.detail(new BezoekId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsOnlyPlansNothingAndWhoIsAStrangerFindsNothing() {
        BezoekId id = bezoeken.plan(mine("Langs de dijk"));
        People.as(reader, () -> {
            assertThatThrownBy(() -> bezoeken.plan(mine("Nog een"))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> bezoeken.change(id, 0, mine("Anders"))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> work.begin(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> work.cancel(id, "nee")).isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> bezoeken.plan(mine("Nog een"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> work.roundOff(id, 0, HOW)).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.PARTNER), () -> assertThatThrownBy(() -> bezoeken.plan(mine("Nog een")))
                .isInstanceOf(AccessDeniedException.class));
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(() -> bezoeken.detail(id))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void itGoesFromPlannedToUnderWayToHeldAndIsToldOfEachStep() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));

        work.begin(id);
        assertThat(bezoeken.detail(id).status()).isEqualTo(BezoekStatus.BEZIG);
        assertThatThrownBy(() -> work.begin(id)).isInstanceOf(IllegalMove.class);
        work.roundOff(id, bezoeken.detail(id).version(), HOW);

        BezoekDetail held = bezoeken.detail(id);
        assertThat(held.status()).isEqualTo(BezoekStatus.GEHOUDEN);
        assertThat(held.verslag()).isEqualTo(HOW);
        assertThat(held.verloop())
                .extracting(VerloopRegel::soort)
                .containsExactlyInAnyOrder("bezoek.verloop.planned", "bezoek.verloop.begun", "bezoek.verloop.held");
        assertThatThrownBy(() -> bezoeken.change(id, held.version(), mine("Anders")))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> work.cancel(id, "te laat")).isInstanceOf(IllegalMove.class);
        work.roundOff(id, held.version(), new BezoekVerslag(BigDecimal.TWO, 14, "Beter geteld."));
        assertThat(bezoeken.detail(id).verslag()).isEqualTo(new BezoekVerslag(BigDecimal.TWO, 14, "Beter geteld."));
    }

    @Test
    void whatHasNotBeenYetIsNeitherBegunNorRoundedOff() {
        BezoekId id = bezoeken.plan(on(TODAY.plusDays(1), "Morgen"));

        assertThatThrownBy(() -> work.begin(id)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> work.roundOff(id, 0, HOW)).isInstanceOf(IllegalMove.class);
        clock.advance(Duration.ofHours(12));
        work.begin(id);
        assertThat(bezoeken.detail(id).status()).isEqualTo(BezoekStatus.BEZIG);
    }

    @Test
    void whatIsCancelledSaysWhyAndCanBePlannedAgain() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));

        assertThatThrownBy(() -> work.cancel(id, " ")).isInstanceOf(InvalidInput.class);
        work.cancel(id, "storm");

        assertThat(bezoeken.detail(id).reden()).isEqualTo("storm");
        assertThat(titles(BezoekFilter.COMING)).isEmpty();
        assertThat(titles(part(BezoekFilter.Deel.AFGELAST))).containsExactly("Fietstocht");
        assertThatThrownBy(() -> work.roundOff(id, 1, HOW)).isInstanceOf(IllegalMove.class);
        work.planAgain(id, "de wind ging liggen");
        assertThat(titles(BezoekFilter.COMING)).containsExactly("Fietstocht");
        assertThatThrownBy(() -> work.planAgain(id, "nog eens")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aCollegeWithoutAnAgendaIsNotPlannedAndARaadWithOneSaysWhy() {
        assertThatThrownBy(() -> bezoeken.plan(role(BezoekRol.COLLEGE, "", ""))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> bezoeken.plan(role(BezoekRol.RAAD, "Wonen", "")))
                .isInstanceOf(InvalidInput.class);
        BezoekId college = bezoeken.plan(role(BezoekRol.COLLEGE, "Wonen\nVerkeer", ""));
        assertThatThrownBy(() -> bezoeken.change(college, 0, role(BezoekRol.COLLEGE, "", "")))
                .isInstanceOf(InvalidInput.class);
        bezoeken.plan(role(BezoekRol.RAAD, "Wonen", "de bewoners vroegen erom"));

        assertThat(titles(BezoekFilter.COMING)).hasSize(2);
    }

    @Test
    void onlyMembersOfTheWerkruimteAreAskedAlongAndWhoLeftStaysInThePlan() {
        assertThatThrownBy(() -> bezoeken.plan(Bezoeken.with(
                        wonen, "Met een vreemde", Set.of(stranger.id().value()))))
                .isInstanceOf(InvalidInput.class);
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        jdbc.sql("delete from werkruimte_lid where account_id = ?")
                .param(neighbour.id().value())
                .update();

        bezoeken.change(id, 0, mine("Fietstocht langs de Vecht"));

        assertThat(bezoeken.detail(id).deelnemers()).hasSize(2);
    }

    @Test
    void whoWasSecondHearsThatSomebodyWasFirst() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        bezoeken.change(id, 0, mine("Fietstocht langs de Vecht"));

        assertThatThrownBy(() -> bezoeken.change(id, 0, mine("Iets anders"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> work.roundOff(id, 0, HOW)).isInstanceOf(Stale.class);
    }

    @Test
    void theListIsNarrowedByPartRolePlaceAndMine() {
        OrganisatieId ommen = new OrganisatieId(world.organisatie(World.OMMEN));
        bezoeken.plan(on(TODAY.plusDays(3), "Later"));
        bezoeken.plan(on(TODAY.plusDays(1), "Eerst"));
        bezoeken.plan(role(BezoekRol.COLLEGE, "Wonen", ""));
        bezoeken.plan(Bezoeken.through(Bezoeken.data(wonen, "Door Ommen"), ommen));
        BezoekId held = bezoeken.plan(mine("Gehouden"));
        work.roundOff(held, 0, HOW);

        assertThat(titles(BezoekFilter.COMING)).containsExactly("Rol", "Door Ommen", "Eerst", "Later");
        assertThat(titles(part(BezoekFilter.Deel.GEHOUDEN))).containsExactly("Gehouden");
        assertThat(titles(new BezoekFilter(wonen, BezoekFilter.Deel.KOMEND, BezoekRol.COLLEGE, null, false)))
                .containsExactly("Rol");
        assertThat(titles(new BezoekFilter(null, BezoekFilter.Deel.KOMEND, null, ommen, false)))
                .containsExactly("Door Ommen");
        assertThat(titles(new BezoekFilter(null, BezoekFilter.Deel.KOMEND, null, null, true)))
                .containsExactly("Eerst", "Later");
        assertThat(bezoeken.list(part(BezoekFilter.Deel.GEHOUDEN), null).rows().getFirst())
                .satisfies(row -> {
                    assertThat(row.plaatsen()).isEqualTo("Lemele, Vilsteren");
                    assertThat(row.deelnemers()).isEqualTo(2);
                    assertThat(row.mijn()).isTrue();
                    assertThat(row.gesproken()).isEqualTo(12);
                });
    }

    @Test
    void theListIsReadInStretchesWithoutLosingOrRepeatingARow() {
        for (int i = 0; i < BezoekReadRepository.PAGE + 5; i++) {
            bezoeken.plan(on(TODAY.plusDays(i % 3), "Nummer " + i));
        }

        List<Long> seen = new ArrayList<>();
        Page<BezoekListItem> page = bezoeken.list(BezoekFilter.COMING, null);
        page.rows().forEach(row -> seen.add(row.id()));
        page = bezoeken.list(BezoekFilter.COMING, page.next());
        page.rows().forEach(row -> seen.add(row.id()));

        assertThat(seen).hasSize(BezoekReadRepository.PAGE + 5).doesNotHaveDuplicates();
        assertThat(page.next()).isNull();
    }

    @Test
    void whatWaitsForMeIsWhereIGoSoonAndWhatIDidNotRoundOff() {
        BezoekId yesterday = bezoeken.plan(on(TODAY.minusDays(1), "Gisteren"));
        bezoeken.plan(on(TODAY.plusDays(5), "Volgende week"));
        bezoeken.plan(on(TODAY.plusDays(30), "Volgende maand"));
        bezoeken.plan(Bezoeken.data(wonen, "Van anderen"));

        assertThat(bezoeken.mine(null)).extracting(BezoekListItem::titel).containsExactly("Gisteren", "Volgende week");
        assertThat(bezoeken.detail(yesterday).isToRoundOff(clock.instant())).isTrue();
        work.roundOff(yesterday, 0, HOW);
        assertThat(bezoeken.mine(wonen)).extracting(BezoekListItem::titel).containsExactly("Volgende week");
    }

    @Test
    void whoNotesChoosesFromTheLastTwoMonthsWithTheirOwnOfTodayOnTop() {
        bezoeken.plan(Bezoeken.data(wonen, "Vandaag, van anderen"));
        bezoeken.plan(on(TODAY.minusDays(20), "Vorige maand"));
        bezoeken.plan(on(TODAY.minusDays(80), "Lang geleden"));
        bezoeken.plan(on(TODAY.plusDays(1), "Morgen"));
        BezoekId own = bezoeken.plan(mine("Vandaag, van mij"));
        BezoekId cancelled = bezoeken.plan(mine("Afgelast"));
        work.cancel(cancelled, "storm");

        List<BezoekChoice> choices = bezoeken.choices();

        assertThat(choices)
                .extracting(BezoekChoice::titel)
                .containsExactly("Vandaag, van mij", "Vandaag, van anderen", "Vorige maand");
        assertThat(choices.getFirst()).satisfies(first -> {
            assertThat(first.id()).isEqualTo(own);
            assertThat(first.nu()).isTrue();
            assertThat(first.kern()).isEqualTo("Lemele");
        });
        assertThat(choices.get(1).nu()).isFalse();
    }

    @Test
    void readingTakesFewStatements() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));

        statements.atMost(2, () -> bezoeken.list(BezoekFilter.COMING, null));
        statements.atMost(1, () -> bezoeken.mine(null));
        statements.atMost(1, () -> bezoeken.choices());
        statements.atMost(1, () -> bezoeken.find(id));
        statements.atMost(3, () -> bezoeken.detail(id));
    }

    @Test
    void theListReadsItsKeysInOrderFromAnIndex() {
        for (BezoekFilter filter : List.of(
                new BezoekFilter(wonen, BezoekFilter.Deel.KOMEND, null, null, false),
                new BezoekFilter(wonen, BezoekFilter.Deel.GEHOUDEN, BezoekRol.RAAD, null, false))) {
            Map<String, Object> params = new HashMap<>();
            params.put("werkruimten", List.of(wonen.value()));
            params.put("account", official.id().value());
            params.put("size", 41);
            List<String> keys = jdbc.sql("explain " + BezoekReadRepository.listSql(filter, null, params))
                    .params(params)
                    .query((row, number) -> "p".equals(row.getString("table")) ? row.getString("key") : "")
                    .list();
            assertThat(keys).anyMatch(key -> key != null && key.startsWith("ix_bezoek_placement"));
        }
    }

    private BezoekData mine(String titel) {
        return Bezoeken.with(
                wonen, titel, Set.of(official.id().value(), neighbour.id().value()));
    }

    private BezoekData on(LocalDate day, String titel) {
        return Bezoeken.data(
                wonen,
                titel,
                BezoekRol.AMBTELIJK,
                day,
                "",
                "",
                Set.of(official.id().value()));
    }

    private BezoekData role(BezoekRol rol, String agenda, String reden) {
        return Bezoeken.data(wonen, "Rol", rol, TODAY, agenda, reden, Set.of());
    }

    private static BezoekFilter part(BezoekFilter.Deel deel) {
        return new BezoekFilter(null, deel, null, null, false);
    }

    private List<String> titles(BezoekFilter filter) {
        return bezoeken.list(filter, null).rows().stream()
                .map(BezoekListItem::titel)
                .toList();
    }
}
