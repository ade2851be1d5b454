package nl.eenoverheid.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.bezoek.BezoekWorkService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("A15")
class TeamServiceTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final BigDecimal SEVEN = new BigDecimal("7");

    private final TeamService teams;
    private final BezoekService bezoeken;
    private final BezoekWorkService work;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final World world;
    private final TestClock clock;

    private SignedIn one;
    private SignedIn two;
    private SignedIn three;
    private SignedIn elsewhere;
    private WerkruimteId wonen;

    @Autowired
    TeamServiceTest(
            TeamService teams,
            BezoekService bezoeken,
            BezoekWorkService work,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.teams = teams;
        this.bezoeken = bezoeken;
        this.work = work;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        one = world.official(World.OMMEN);
        two = world.official(World.OMMEN);
        three = world.official(World.OMMEN);
        elsewhere = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(one, WerkruimteRol.EIGENAAR));
        clock.set(Instant.parse("2026-03-03T17:00:00Z"));
        People.signIn(one);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aTeamThatChoseToCountSeesItsSumsByMonth() {
        TeamId team = ofThree();
        teams.count(team);
        teams.countBezoek(team, held(), SEVEN);
        teams.countBezoek(team, held(), new BigDecimal("3.5"));
        People.as(two, () -> teams.countMeetings(team, MARCH, new BigDecimal("40")));
        teams.countMeetings(team, MARCH.minusMonths(1), new BigDecimal("120"));

        People.as(three, () -> assertThat(teams.mine()).singleElement().satisfies(mine -> assertThat(mine.maanden())
                .containsExactly(
                        new TeamMaand(MARCH.minusMonths(1), BigDecimal.ZERO, new BigDecimal("120")),
                        new TeamMaand(MARCH, new BigDecimal("10.5"), new BigDecimal("40")))));
    }

    @Test
    void aCorrectionReplacesAndZeroTakesBack() {
        TeamId team = ofThree();
        teams.count(team);
        BezoekId bezoek = held();
        teams.countBezoek(team, bezoek, SEVEN);
        teams.countBezoek(team, bezoek, BigDecimal.TWO);
        teams.countMeetings(team, MARCH, SEVEN);
        teams.countMeetings(team, MARCH, BigDecimal.TWO);

        assertThat(teams.mine().getFirst().maanden())
                .containsExactly(new TeamMaand(MARCH, BigDecimal.TWO, BigDecimal.TWO));
        assertThat(teams.of(bezoek)).singleElement().matches(TeamBezoek::geteld);
        teams.countBezoek(team, bezoek, BigDecimal.ZERO);
        teams.countMeetings(team, MARCH, BigDecimal.ZERO);
        assertThat(teams.mine().getFirst().maanden()).isEmpty();
    }

    @Test
    void withFewerThanThreeMembersNoFigureLeavesTheService() {
        TeamId team = ofThree();
        teams.count(team);
        teams.countMeetings(team, MARCH, SEVEN);

        People.as(three, () -> teams.leave(team));

        assertThat(teams.mine().getFirst().maanden()).isEmpty();
        People.as(elsewhere, () -> assertThat(teams.mine()).isEmpty());
        People.as(three, () -> teams.join(team));
        assertThat(teams.mine().getFirst().maanden()).hasSize(1);
    }

    @Test
    void anyMemberEndsTheCountingAndTheFiguresAreGone() {
        TeamId team = ofThree();
        teams.count(team);
        BezoekId bezoek = held();
        teams.countBezoek(team, bezoek, SEVEN);
        teams.countMeetings(team, MARCH, SEVEN);

        People.as(three, () -> teams.stop(team));

        assertThat(sums(team)).isZero();
        assertThatThrownBy(() -> teams.countMeetings(team, MARCH, SEVEN)).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> teams.countBezoek(team, bezoek, SEVEN)).isInstanceOf(IllegalMove.class);
        teams.count(team);
        assertThat(teams.mine().getFirst().maanden()).isEmpty();
    }

    @Test
    void theLastOneToLeaveTakesTheTeamAndItsSumsAway() {
        TeamId team = ofThree();
        teams.count(team);
        teams.countMeetings(team, MARCH, SEVEN);
        List.of(two, three, one).forEach(each -> People.as(each, () -> teams.leave(team)));

        assertThat(sums(team)).isZero();
        assertThat(teams.others()).extracting(TeamChoice::id).doesNotContain(team);
    }

    @Test
    void nothingThatIsKeptSaysWhoFilledItIn() {
        List<String> columns = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name in ('team_buiten', 'team_vergadering')""").query(String.class).list();

        assertThat(columns).contains("uren").noneMatch(column -> column.contains("account"));
    }

    @Test
    void onlyMembersAndOnlyColleaguesHaveAnythingToDoWithIt() {
        TeamId team = ofThree();
        teams.count(team);
        People.as(elsewhere, () -> {
            assertThatThrownBy(() -> teams.join(team)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> teams.leave(team)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> teams.stop(team)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> teams.countMeetings(team, MARCH, SEVEN)).isInstanceOf(NotFound.class);
            assertThat(teams.others()).extracting(TeamChoice::id).doesNotContain(team);
        });
        SignedIn colleague = world.official(World.OMMEN);
        People.as(colleague, () -> {
            assertThat(teams.others()).extracting(TeamChoice::id).contains(team);
            assertThatThrownBy(() -> teams.countMeetings(team, MARCH, SEVEN)).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(teams::mine)
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void onlyABezoekThatWasHeldAndThatOneSeesCounts() {
        TeamId team = ofThree();
        teams.count(team);
        BezoekId planned = bezoeken.plan(Bezoeken.data(wonen, "Nog niet"));
        BezoekId held = held();

        assertThatThrownBy(() -> teams.countBezoek(team, planned, SEVEN)).isInstanceOf(NotFound.class);
        People.as(two, () -> assertThatThrownBy(() -> teams.countBezoek(team, held, SEVEN))
                .isInstanceOf(NotFound.class));
    }

    @Test
    void hoursAndMonthsThatCannotBeTrueAreRefused() {
        TeamId team = ofThree();
        teams.count(team);
        for (String hours : List.of("-1", "10001", "1.125")) {
            assertThatThrownBy(() -> teams.countMeetings(team, MARCH, new BigDecimal(hours)))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> teams.countMeetings(team, MARCH, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> teams.countMeetings(team, null, SEVEN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> teams.countMeetings(team, MARCH.plusMonths(1), SEVEN))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> teams.begin(" ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> teams.count(team)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void readingTakesFewStatements() {
        TeamId team = ofThree();
        teams.count(team);
        BezoekId bezoek = held();

        statements.atMost(2, () -> teams.mine());
        statements.atMost(1, () -> teams.others());
        statements.atMost(1, () -> teams.of(bezoek));
    }

    private TeamId ofThree() {
        TeamId team = teams.begin("Wonen");
        List.of(two, three).forEach(each -> People.as(each, () -> teams.join(team)));
        return team;
    }

    private BezoekId held() {
        BezoekId bezoek = bezoeken.plan(Bezoeken.data(wonen, "Fietstocht"));
        work.roundOff(bezoek, 0, new BezoekVerslag(new BigDecimal("3.5"), 4, ""));
        return bezoek;
    }

    private int sums(TeamId team) {
        return jdbc.sql("""
                        select (select count(*) from team_buiten where team_id = :team)
                             + (select count(*) from team_vergadering where team_id = :team)""").param("team", team.value()).query(Integer.class).single();
    }
}
