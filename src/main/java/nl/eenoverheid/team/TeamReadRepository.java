package nl.eenoverheid.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads teams for showing: the own ones with their sums, others of the organisation by name only. */
@Repository
class TeamReadRepository {
    private final JdbcClient jdbc;

    TeamReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TeamDetail> mine(YearMonth since, Scope scope) {
        Map<Long, List<TeamMaand>> maanden =
                maanden(since, scope).stream().collect(groupingBy(Telling::team, mapping(Telling::maand, toList())));
        return jdbc.sql("""
                        select t.id, t.naam, t.telt_sinds,
                               (select group_concat(a.naam order by a.naam, a.id separator '\\n')
                                from team_lid l join account a on a.id = l.account_id where l.team_id = t.id) leden
                        from team t join team_lid m on m.team_id = t.id and m.account_id = :account
                        order by t.naam, t.id""")
                .param("account", scope.account().value())
                .query((row, number) -> detail(row, maanden))
                .list();
    }

    private List<Telling> maanden(YearMonth since, Scope scope) {
        return jdbc.sql("""
                        select u.team_id, u.maand, sum(u.buiten) buiten, sum(u.vergaderd) vergaderd
                        from (select b.team_id, b.maand, b.uren buiten, 0 vergaderd from team_buiten b
                              join team_lid m on m.team_id = b.team_id and m.account_id = :account
                              where b.maand >= :since
                              union all
                              select v.team_id, v.maand, 0, v.uren from team_vergadering v
                              join team_lid m on m.team_id = v.team_id and m.account_id = :account
                              where v.maand >= :since) u
                        group by u.team_id, u.maand order by u.maand""")
                .param("account", scope.account().value())
                .param("since", since.atDay(1))
                .query((row, number) -> new Telling(
                        row.getLong("team_id"),
                        new TeamMaand(
                                YearMonth.from(row.getObject("maand", LocalDate.class)),
                                hours(row, "buiten"),
                                hours(row, "vergaderd"))))
                .list();
    }

    /** Those that one can join. */
    List<TeamChoice> others(Scope scope) {
        return jdbc.sql("""
                        select t.id, t.naam, (select count(*) from team_lid l where l.team_id = t.id) leden from team t
                        where t.organisatie_id = :organisatie and not exists (
                            select 1 from team_lid m where m.team_id = t.id and m.account_id = :account)
                        order by t.naam, t.id""")
                .param("organisatie", scope.organisatie().value())
                .param("account", scope.account().value())
                .query((row, number) ->
                        new TeamChoice(new TeamId(row.getLong("id")), row.getString("naam"), row.getInt("leden")))
                .list();
    }

    /** Own teams that count, with whether they counted a bezoek already. */
    List<TeamBezoek> of(BezoekId bezoek, Scope scope) {
        return jdbc.sql("""
                        select t.id, t.naam, b.team_id is not null geteld,
                               (select count(*) from bezoek_deelnemer d join team_lid l on l.account_id = d.account_id
                                where d.bezoek_id = :bezoek and l.team_id = t.id) mee
                        from team t join team_lid m on m.team_id = t.id and m.account_id = :account
                        left join team_buiten b on b.team_id = t.id and b.bezoek_id = :bezoek
                        where t.telt_sinds is not null order by t.naam, t.id""")
                .param("bezoek", bezoek.value())
                .param("account", scope.account().value())
                .query((row, number) -> new TeamBezoek(
                        new TeamId(row.getLong("id")),
                        row.getString("naam"),
                        row.getBoolean("geteld"),
                        row.getInt("mee")))
                .list();
    }

    /** The day on which a bezoek was held, when the caller sees it. */
    Optional<LocalDate> heldOn(BezoekId bezoek, Scope scope) {
        return jdbc.sql("""
                        select b.begint_op from bezoek b where b.id = :id and b.status = 'GEHOUDEN' and exists (
                            select 1 from bezoek_placement p
                            where p.bezoek_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", bezoek.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> row.getObject("begint_op", Instant.class))
                .optional()
                .map(begin -> LocalDate.ofInstant(begin, ZoneId.of("Europe/Amsterdam")));
    }

    private static TeamDetail detail(ResultSet row, Map<Long, List<TeamMaand>> maanden) throws SQLException {
        return new TeamDetail(
                new TeamId(row.getLong("id")),
                row.getString("naam"),
                Arrays.asList(row.getString("leden").split("\n")),
                row.getObject("telt_sinds", LocalDate.class),
                maanden.getOrDefault(row.getLong("id"), List.of()));
    }

    private static BigDecimal hours(ResultSet row, String column) throws SQLException {
        BigDecimal hours = row.getBigDecimal(column).stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }

    private record Telling(long team, TeamMaand maand) {}
}
