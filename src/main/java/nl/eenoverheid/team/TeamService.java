package nl.eenoverheid.team;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps teams: everybody joins and leaves by their own choice, and any member ends the counting for all. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BEZOEK_WRITE')")
public class TeamService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int MONTHS = 6;

    private final TeamRepository teams;
    private final TeamReadRepository reads;
    private final TeamUren uren;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamService(
            TeamRepository teams,
            TeamReadRepository reads,
            TeamUren uren,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.reads = reads;
        this.uren = uren;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** The caller's teams with their sums of the last half year. */
    public List<TeamDetail> mine() {
        return reads.mine(YearMonth.from(today()).minusMonths(MONTHS - 1L), scopes.current());
    }

    /** Teams of the caller's organisation that they can join. */
    public List<TeamChoice> others() {
        return reads.others(scopes.current());
    }

    /** The caller's teams that count, beside a bezoek. */
    public List<TeamBezoek> of(BezoekId bezoek) {
        return reads.of(bezoek, scopes.current());
    }

    /** Begins a team with the caller in it. */
    @Transactional
    public TeamId begin(String naam) {
        var check = new InputCheck();
        String clean = check.required("naam", naam, 80);
        check.done();
        Team team = teams.save(new Team(clean, scopes.current().actor()));
        tell(team, "begun");
        return team.id();
    }

    /** The caller joins a team of their organisation. */
    @Transactional
    public void join(TeamId id) {
        Scope scope = scopes.current();
        Team team =
                teams.findInOrganisatie(id.value(), scope.organisatie().value()).orElseThrow(NotFound::new);
        team.join(scope.account());
        tell(team, "joined");
    }

    /** The caller leaves; the last one to leave takes the team and its sums away. */
    @Transactional
    public void leave(TeamId id) {
        Team team = own(id);
        boolean empty = team.leave(scopes.current().account());
        tell(team, "left");
        if (empty) {
            uren.forget(id);
            teams.delete(team);
        }
    }

    /** The team counts from now on. */
    @Transactional
    public void count(TeamId id) {
        Team team = own(id);
        team.count(today());
        tell(team, "counts");
    }

    /** The team counts no more, because one of its members wants that; its sums go. */
    @Transactional
    public void stop(TeamId id) {
        Team team = own(id);
        team.stop();
        uren.forget(id);
        tell(team, "stopped");
    }

    /**
     * Says how long the whole team was outside for one bezoek; again to correct it, zero to take it back.
     *
     * @throws NotFound when the bezoek was not held, or the caller does not see it
     */
    @Transactional
    public void countBezoek(TeamId id, BezoekId bezoek, @Nullable BigDecimal hours) {
        BigDecimal checked = TeamUren.checked(hours);
        Team team = own(id);
        team.requireCounting();
        LocalDate dag = reads.heldOn(bezoek, scopes.current()).orElseThrow(NotFound::new);
        uren.outside(id, bezoek, YearMonth.from(dag), checked);
    }

    /** Says how long the whole team sat in meetings in one month; again to correct it. */
    @Transactional
    public void countMeetings(TeamId id, @Nullable YearMonth maand, @Nullable BigDecimal hours) {
        BigDecimal checked = TeamUren.checked(hours);
        Team team = own(id);
        team.requireCounting();
        YearMonth now = YearMonth.from(today());
        if (maand == null || maand.isAfter(now) || maand.isBefore(now.minusMonths(MONTHS))) {
            throw new InvalidInput("maand", "team.input.maand");
        }
        uren.meetings(id, maand, checked);
    }

    private Team own(TeamId id) {
        return teams.findOwn(id.value(), scopes.current().account().value()).orElseThrow(NotFound::new);
    }

    private void tell(Team team, String what) {
        events.publishEvent(new AuditedEvent(
                scopes.current().account(),
                team.organisatie(),
                "team.audit." + what,
                team.naam(),
                List.of(),
                clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
