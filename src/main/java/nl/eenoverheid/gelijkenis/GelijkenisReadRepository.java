package nl.eenoverheid.gelijkenis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads voices: only those that are placed in a werkruimte of the scope. */
@Repository
class GelijkenisReadRepository {
    private static final String STEMMEN = """
            select s.id, s.kop, g.naam gemeente, s.kern, s.gehoord_op, s.antwoord_beloofd, s.werkruimte_id,
                   coalesce(nullif(a.namens, ''), o.naam) organisatie
            from signaal s join organisatie o on o.id = s.organisatie_id join account a on a.id = s.account_id
            left join organisatie g on g.id = s.gemeente_id
            """;
    private static final String IN_SCOPE = """
             and exists (select 1 from signaal_placement p
                         where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    GelijkenisReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The voices that are together with one, itself too, last heard first; none when it is alone. Whether that one is in scope is
     * counted: two conditions that look for a placement make MariaDB 11.4.5 leave out rows.
     */
    List<Stem> voices(SignaalId id, Scope scope) {
        return jdbc.sql(STEMMEN + """
                        join gelijkenis_stem v on v.signaal_id = s.id
                        join gelijkenis_stem m on m.gelijkenis_id = v.gelijkenis_id and m.signaal_id = :id
                        where (select count(*) from signaal_placement q
                               where q.signaal_id = :id and q.werkruimte_id in (:werkruimten)) > 0""" + IN_SCOPE + " order by s.gehoord_op desc, s.id desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stem(row, scope))
                .list();
    }

    List<Stem> byIds(Collection<Long> ids, Scope scope) {
        return jdbc.sql(STEMMEN + "where s.id in (:ids)" + IN_SCOPE)
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> stem(row, scope))
                .list();
    }

    /** What one signaal says, and which others are together with it already. */
    Optional<Said> said(SignaalId id, Scope scope) {
        return jdbc.sql("""
                        select concat_ws('\\n', s.woorden, s.ervaren, s.dwars, s.zelf, s.gehoord, s.gevoeld, s.beleefd) tekst,
                               (select group_concat(v.signaal_id) from gelijkenis_stem m
                                join gelijkenis_stem v on v.gelijkenis_id = m.gelijkenis_id where m.signaal_id = s.id) samen
                        from signaal s where s.id = :id""" + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Said(row.getString("tekst"), ids(row.getString("samen"))))
                .optional();
    }

    /** A signaal that is to be put together with another, and everywhere where it stands. */
    Optional<Placed> placed(SignaalId id, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.kop, s.werkruimte_id,
                               (select group_concat(q.werkruimte_id) from signaal_placement q where q.signaal_id = s.id) plekken
                        from signaal s where s.id = :id""" + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Placed(
                        row.getLong("id"),
                        row.getString("kop"),
                        new WerkruimteId(row.getLong("werkruimte_id")),
                        ids(row.getString("plekken"))))
                .optional();
    }

    /** One that the caller may put together with others. */
    Placed writable(SignaalId id, Scope scope) {
        Placed signaal = placed(id, scope).orElseThrow(NotFound::new);
        scope.requireWrite(signaal.home());
        return signaal;
    }

    /** Those of some signalen that the caller may change, by id, and how many other voices come along with them. */
    LinkPlan plan(Set<Long> signalen, Scope scope) {
        List<Long> mine = jdbc
                .sql("select s.id, s.werkruimte_id from signaal s where s.id in (:ids)" + IN_SCOPE + " order by s.id")
                .param("ids", signalen)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))) ? row.getLong("id") : 0)
                .list()
                .stream()
                .filter(id -> id > 0)
                .toList();
        return mine.isEmpty()
                ? LinkPlan.NONE
                : new LinkPlan(new SignaalId(mine.getFirst()), mine.size(), others(mine, scope));
    }

    private int others(List<Long> signalen, Scope scope) {
        return jdbc.sql("""
                        select count(distinct v.signaal_id) from gelijkenis_stem m
                        join gelijkenis_stem v on v.gelijkenis_id = m.gelijkenis_id and v.signaal_id not in (:ids)
                        join signaal s on s.id = v.signaal_id
                        where m.signaal_id in (:ids)""" + IN_SCOPE)
                .param("ids", signalen)
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .single();
    }

    private static Stem stem(ResultSet row, Scope scope) throws SQLException {
        return new Stem(
                row.getLong("id"),
                row.getString("kop"),
                row.getString("gemeente"),
                row.getString("kern"),
                row.getObject("gehoord_op", LocalDate.class),
                row.getString("organisatie"),
                row.getBoolean("antwoord_beloofd"),
                scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))));
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    record Said(String tekst, Set<Long> samen) {}

    record Placed(long id, String kop, WerkruimteId home, Set<Long> werkruimten) {}
}
