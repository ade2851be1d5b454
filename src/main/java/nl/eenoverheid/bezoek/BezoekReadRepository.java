package nl.eenoverheid.bezoek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads bezoeken for showing: only what is placed in a werkruimte of the scope. */
@Repository
class BezoekReadRepository {
    static final int PAGE = 40;

    private static final String LIST_ITEM = """
            select b.id, b.titel, b.soort, b.rol, b.status, b.begint_op, b.eindigt_op, b.gesproken,
                   coalesce((select group_concat(distinct coalesce(nullif(h.kern, ''), g.naam, h.plek)
                             order by h.volgnummer separator ', ')
                             from bezoek_halte h left join organisatie g on g.id = h.gemeente_id
                             where h.bezoek_id = b.id), '') plaatsen,
                   (select count(*) from bezoek_deelnemer d where d.bezoek_id = b.id) deelnemers,
                   exists (select 1 from bezoek_deelnemer d
                           where d.bezoek_id = b.id and d.account_id = :account) mijn,
            """ + HomeNaam.column("bezoek", "b");

    private static final String MINE =
            " and exists (select 1 from bezoek_deelnemer d where d.bezoek_id = p.bezoek_id and d.account_id = :account)";

    private final JdbcClient jdbc;

    BezoekReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<BezoekListItem> list(BezoekFilter filter, @Nullable String after, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.within(filter.werkruimte()).werkruimteIds());
        params.put("account", scope.account().value());
        params.put("size", PAGE + 1);
        String sql = listSql(filter, after, params);
        return Page.of(
                jdbc.sql(sql).params(params).query(BezoekListItem.class).list(),
                PAGE,
                row -> row.begintOp() + "_" + row.id());
    }

    static String listSql(BezoekFilter filter, @Nullable String after, Map<String, Object> params) {
        boolean coming = filter.deel() == BezoekFilter.Deel.KOMEND;
        String order = coming ? "" : " desc";
        return LIST_ITEM + """
                from (select distinct p.begint_op, p.bezoek_id from bezoek_placement p
                    where p.werkruimte_id in (:werkruimten)
                """ + where(filter, params) + after(after, coming ? ">" : "<", params)
                + """
                     order by p.begint_op %1$s, p.bezoek_id %1$s limit :size) first
                straight_join bezoek b on b.id = first.bezoek_id
                join werkruimte w on w.id = b.werkruimte_id
                order by first.begint_op %1$s, first.bezoek_id %1$s""".formatted(order);
    }

    private static String where(BezoekFilter filter, Map<String, Object> params) {
        String where = " and p.rang = :rang";
        params.put("rang", filter.deel().rang());
        if (filter.rol() != null) {
            where += " and p.rol = :rol";
            params.put("rol", filter.rol().name());
        }
        if (filter.gemeente() != null) {
            where +=
                    " and exists (select 1 from bezoek_halte h where h.bezoek_id = p.bezoek_id and h.gemeente_id = :gemeente)";
            params.put("gemeente", filter.gemeente().value());
        }
        return filter.mijn() ? where + MINE : where;
    }

    private static String after(@Nullable String key, String side, Map<String, Object> params) {
        if (key == null) {
            return "";
        }
        int divider = key.indexOf('_');
        params.put("afterOp", Instant.parse(key.substring(0, divider)));
        params.put("afterId", Long.parseLong(key.substring(divider + 1)));
        return " and p.begint_op %1$s= :afterOp and (p.begint_op %1$s :afterOp or p.bezoek_id %1$s :afterId)"
                .formatted(side);
    }

    /** What the person of the scope still goes to, or went to without rounding it off, the first to begin on top. */
    List<BezoekListItem> mine(Instant until, int most, Scope scope) {
        return jdbc.sql(LIST_ITEM + """
                        from (select distinct p.begint_op, p.bezoek_id from bezoek_placement p
                            where p.werkruimte_id in (:werkruimten) and p.rang = 0 and p.begint_op < :until
                        """ + MINE + """
                             order by p.begint_op, p.bezoek_id limit :size) first
                        straight_join bezoek b on b.id = first.bezoek_id
                        join werkruimte w on w.id = b.werkruimte_id
                        order by first.begint_op, first.bezoek_id""")
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .param("until", until)
                .param("size", most)
                .query(BezoekListItem.class)
                .list();
    }

    Optional<BezoekListItem> find(BezoekId id, Scope scope) {
        return jdbc.sql(LIST_ITEM + """
                        from bezoek b join werkruimte w on w.id = b.werkruimte_id
                        where b.id = :id and exists (select 1 from bezoek_placement p
                            where p.bezoek_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .query(BezoekListItem.class)
                .optional();
    }

    /** Whether it stands in a werkruimte of which the caller is no guest, or where guests may take things along. */
    boolean mayTakeAlong(BezoekId id, Scope scope) {
        return jdbc.sql("""
                        select 1 from bezoek_placement p join werkruimte w on w.id = p.werkruimte_id
                        where p.bezoek_id = :id and w.id in (:werkruimten)
                          and (w.gast_downloadt or w.id in (:noGuest)) limit 1""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("noGuest", scope.notAsGuest().werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** What began in a stretch of time and was not cancelled, the last one on top. */
    List<BezoekChoice> choices(Instant from, Instant today, Instant until, int most, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, b.begint_op, b.werkruimte_id, h.gemeente_id, coalesce(h.kern, '') kern,
                               b.begint_op >= :today and exists (select 1 from bezoek_deelnemer d
                                   where d.bezoek_id = b.id and d.account_id = :account) nu
                        from (select distinct p.begint_op, p.bezoek_id from bezoek_placement p
                            where p.werkruimte_id in (:werkruimten) and p.rang in (0, 1)
                              and p.begint_op >= :from and p.begint_op < :until
                            order by p.begint_op desc, p.bezoek_id desc limit :most) last
                        straight_join bezoek b on b.id = last.bezoek_id
                        left join bezoek_halte h on h.bezoek_id = b.id and h.volgnummer = 0
                        order by nu desc, last.begint_op desc, last.bezoek_id desc""")
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .param("from", from)
                .param("today", today)
                .param("until", until)
                .param("most", most)
                .query(BezoekReadRepository::choice)
                .list();
    }

    Optional<BezoekDetail> detail(BezoekId id, Scope scope, Supplier<List<VerloopRegel>> verloop) {
        return jdbc.sql("""
                        select b.*, coalesce(nullif(a.namens, ''), o.naam) organisatie, a.naam wie,
                               (select group_concat(concat_ws('\\t', d.account_id, n.naam, coalesce(nullif(n.namens, ''), i.naam))
                                                    order by n.naam, n.id separator '\\n')
                                from bezoek_deelnemer d join account n on n.id = d.account_id
                                join organisatie i on i.id = n.organisatie_id where d.bezoek_id = b.id) mensen,
                        """ + HomeNaam.column("bezoek", "b") + """
                        from bezoek b join werkruimte w on w.id = b.werkruimte_id
                        join organisatie o on o.id = b.organisatie_id join account a on a.id = b.account_id
                        where b.id = :id and exists (select 1 from bezoek_placement p
                            where p.bezoek_id = b.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toDetail(row, scope, route(id, scope), verloop.get()))
                .optional();
    }

    /** The places of the route; the municipality of each stands before its name. */
    private List<Stop> route(BezoekId id, Scope scope) {
        return jdbc.sql("""
                        select h.*, g.naam gemeente from bezoek_halte h left join organisatie g on g.id = h.gemeente_id
                        where h.bezoek_id = :id and exists (select 1 from bezoek_placement p
                            where p.bezoek_id = :id and p.werkruimte_id in (:werkruimten))
                        order by h.volgnummer""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stop(row))
                .list();
    }

    /** Of some accounts those that are a member of a werkruimte of the scope. */
    Set<Long> members(Set<Long> accounts, Scope scope) {
        return accounts.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                select distinct l.account_id from werkruimte_lid l
                                where l.werkruimte_id in (:werkruimten) and l.account_id in (:accounts)""")
                        .param("werkruimten", scope.werkruimteIds())
                        .param("accounts", accounts)
                        .query(Long.class)
                        .list());
    }

    private static BezoekDetail toDetail(ResultSet row, Scope scope, List<Stop> route, List<VerloopRegel> verloop)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        List<BezoekDetail.Deelnemer> deelnemers = deelnemers(row.getString("mensen"));
        boolean mijn = deelnemers.stream()
                .anyMatch(each -> each.account() == scope.account().value());
        return new BezoekDetail(
                row.getLong("id"),
                row.getLong("version"),
                toData(row, home, route, deelnemers),
                BezoekStatus.valueOf(row.getString("status")),
                row.getObject("begint_op", Instant.class),
                row.getObject("eindigt_op", Instant.class),
                verslag(row),
                row.getString("reden"),
                route.stream().map(Stop::plaats).toList(),
                deelnemers,
                row.getString("werkruimte"),
                row.getString("organisatie"),
                row.getString("wie"),
                row.getObject("gepland_op", Instant.class),
                verloop,
                mijn,
                scope.canWrite(home));
    }

    private static BezoekData toData(
            ResultSet row, WerkruimteId home, List<Stop> route, List<BezoekDetail.Deelnemer> deelnemers)
            throws SQLException {
        Instant begin = row.getObject("begint_op", Instant.class);
        return new BezoekData(
                home,
                row.getString("titel"),
                BezoekSoort.valueOf(row.getString("soort")),
                BezoekRol.valueOf(row.getString("rol")),
                begin.atZone(BezoekData.HERE).toLocalDate(),
                time(begin),
                time(row.getObject("eindigt_op", Instant.class)),
                row.getString("doel"),
                row.getString("vragen"),
                row.getString("niet_over"),
                row.getString("agenda"),
                row.getString("agenda_reden"),
                row.getString("anderen"),
                route.stream().map(Stop::halte).toList(),
                deelnemers.stream().map(BezoekDetail.Deelnemer::account).collect(Collectors.toUnmodifiableSet()));
    }

    private static @Nullable BezoekVerslag verslag(ResultSet row) throws SQLException {
        return row.getBigDecimal("uren") == null
                ? null
                : new BezoekVerslag(
                        row.getBigDecimal("uren").stripTrailingZeros(),
                        row.getObject("gesproken", Integer.class),
                        row.getString("verslag"));
    }

    private static List<BezoekDetail.Deelnemer> deelnemers(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split("\n"))
                        .map(line -> line.split("\t"))
                        .map(parts -> new BezoekDetail.Deelnemer(Long.parseLong(parts[0]), parts[1], parts[2]))
                        .toList();
    }

    private static BezoekChoice choice(ResultSet row, int number) throws SQLException {
        return new BezoekChoice(
                new BezoekId(row.getLong("id")),
                row.getString("titel"),
                row.getObject("begint_op", Instant.class),
                row.getLong("werkruimte_id"),
                row.getBoolean("nu"),
                gemeente(row),
                row.getString("kern"));
    }

    private static Stop stop(ResultSet row) throws SQLException {
        Instant tijd = row.getObject("tijd", Instant.class);
        String gemeente = row.getString("gemeente");
        return new Stop(
                new BezoekData.Halte(
                        tijd == null ? null : time(tijd), gemeente(row), row.getString("kern"), row.getString("plek")),
                gemeente == null ? "" : gemeente);
    }

    private static @Nullable OrganisatieId gemeente(ResultSet row) throws SQLException {
        Long gemeente = row.getObject("gemeente_id", Long.class);
        return gemeente == null ? null : new OrganisatieId(gemeente);
    }

    private static LocalTime time(Instant moment) {
        return moment.atZone(BezoekData.HERE).toLocalTime();
    }

    private record Stop(BezoekData.Halte halte, String gemeente) {
        BezoekDetail.Plaats plaats() {
            return new BezoekDetail.Plaats(halte.tijd(), gemeente, halte.kern(), halte.plek());
        }
    }
}
