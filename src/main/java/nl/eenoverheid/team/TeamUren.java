package nl.eenoverheid.team;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sums of teams. Nothing here says who filled them in. */
@Component
class TeamUren {
    private static final BigDecimal MOST = new BigDecimal(10_000);
    private static final int DECIMALS = 2;

    private final JdbcClient jdbc;

    TeamUren(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what the team counted for one bezoek; nothing for zero. */
    void outside(TeamId team, BezoekId bezoek, YearMonth maand, BigDecimal uren) {
        jdbc.sql("delete from team_buiten where team_id = ? and bezoek_id = ?")
                .params(team.value(), bezoek.value())
                .update();
        if (uren.signum() > 0) {
            jdbc.sql("insert into team_buiten (team_id, bezoek_id, maand, uren) values (?, ?, ?, ?)")
                    .params(team.value(), bezoek.value(), maand.atDay(1), uren)
                    .update();
        }
    }

    /** Replaces what the team sat in meetings in one month; nothing for zero. */
    void meetings(TeamId team, YearMonth maand, BigDecimal uren) {
        jdbc.sql("delete from team_vergadering where team_id = ? and maand = ?")
                .params(team.value(), maand.atDay(1))
                .update();
        if (uren.signum() > 0) {
            jdbc.sql("insert into team_vergadering (team_id, maand, uren) values (?, ?, ?)")
                    .params(team.value(), maand.atDay(1), uren)
                    .update();
        }
    }

    /** Forgets every sum of a team. */
    void forget(TeamId team) {
        jdbc.sql("delete from team_buiten where team_id = ?")
                .param(team.value())
                .update();
        jdbc.sql("delete from team_vergadering where team_id = ?")
                .param(team.value())
                .update();
    }

    /**
     * Hours that were checked.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when no team can have these
     */
    static BigDecimal checked(@Nullable BigDecimal uren) {
        var check = new InputCheck();
        check.chosen("uren", uren);
        check.unless(
                uren == null
                        || uren.signum() >= 0
                                && uren.compareTo(MOST) <= 0
                                && uren.stripTrailingZeros().scale() <= DECIMALS,
                "uren",
                "team.input.uren");
        check.done();
        return uren == null ? BigDecimal.ZERO : uren;
    }
}
