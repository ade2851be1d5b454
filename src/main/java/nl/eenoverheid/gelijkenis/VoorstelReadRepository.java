package nl.eenoverheid.gelijkenis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads proposals of the caller, with the signalen that the caller may see. */
@Repository
class VoorstelReadRepository {
    private static final int FIRST = 10;

    private final JdbcClient jdbc;
    private final GelijkenisReadRepository stemmen;

    VoorstelReadRepository(JdbcClient jdbc, GelijkenisReadRepository stemmen) {
        this.jdbc = jdbc;
        this.stemmen = stemmen;
    }

    Optional<VoorstelId> last(Scope scope) {
        return jdbc.sql("select id from voorstel where account_id = ? order by id desc limit 1")
                .param(scope.account().value())
                .query(Long.class)
                .optional()
                .map(VoorstelId::new);
    }

    Optional<VoorstelDetail> detail(VoorstelId id, Scope scope) {
        return jdbc.sql("select gestart_op, status, gelezen, overig from voorstel where id = ? and account_id = ?")
                .params(id.value(), scope.account().value())
                .query((row, number) -> new VoorstelDetail(
                        id,
                        row.getObject("gestart_op", Instant.class),
                        VoorstelStatus.valueOf(row.getString("status")),
                        row.getInt("gelezen"),
                        row.getInt("overig"),
                        groepen(id, scope)))
                .optional();
    }

    Optional<Owned> groep(long id, Scope scope) {
        return jdbc.sql("""
                        select g.id, g.naam, g.status, g.thema_id from voorstel_groep g
                        join voorstel v on v.id = g.voorstel_id where g.id = ? and v.account_id = ?""")
                .params(id, scope.account().value())
                .query((row, number) -> new Owned(
                        row.getLong("id"),
                        row.getString("naam"),
                        GroepStatus.valueOf(row.getString("status")),
                        row.getObject("thema_id", Long.class)))
                .optional();
    }

    /** What some signalen say. */
    List<Clusters.Text> texts(Collection<Long> ids, Scope scope) {
        return jdbc.sql("""
                        select s.id, concat_ws('. ', nullif(s.woorden, ''), nullif(s.ervaren, ''), nullif(s.dwars, ''),
                               nullif(s.zelf, '')) words
                        from signaal s where s.id in (:ids) and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))""")
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Clusters.Text(row.getLong("id"), row.getString("words")))
                .list();
    }

    /** Ids of the signalen of a group of the caller, the last heard first, at most so many. */
    Set<Long> members(long groep, int most, Scope scope) {
        return new LinkedHashSet<>(jdbc.sql("""
                        select s.id from voorstel v join voorstel_groep g on g.voorstel_id = v.id
                        join voorstel_signaal m on m.groep_id = g.id and not m.eruit join signaal s on s.id = m.signaal_id
                        where g.id = :groep and v.account_id = :account and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
                        order by s.gehoord_op desc, s.id desc limit :most""")
                .param("groep", groep)
                .param("account", scope.account().value())
                .param("werkruimten", scope.werkruimteIds())
                .param("most", most)
                .query(Long.class)
                .list());
    }

    /** A label is made of the words of its signalen: it goes with the right on most of them, and what cannot be seen is not counted. */
    private List<GroepDetail> groepen(VoorstelId id, Scope scope) {
        Map<Long, List<Long>> first = new LinkedHashMap<>();
        List<GroepDetail> groepen = new ArrayList<>();
        jdbc.sql("""
                        select g.id, g.naam, g.status, t.naam thema, coalesce(sum(m.ziet), 0) aantal,
                               sum(m.ziet and m.gezet) gezet,
                               substring_index(group_concat(if(m.ziet, m.signaal_id, null) order by m.signaal_id desc), ',', 10)
                                   eerste
                        from voorstel_groep g left join thema t on t.id = g.thema_id
                        left join (select s.groep_id, s.signaal_id, s.gezet, exists (
                                       select 1 from signaal_placement p
                                       where p.signaal_id = s.signaal_id and p.werkruimte_id in (:werkruimten)) ziet
                                   from voorstel_signaal s join voorstel_groep h on h.id = s.groep_id
                                   where h.voorstel_id = :id and not s.eruit) m on m.groep_id = g.id
                        where g.voorstel_id = :id and g.status <> 'WEG' group by g.id
                        having 2 * coalesce(sum(m.ziet), 0) >= count(m.signaal_id) order by g.volgorde""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    first.put(row.getLong("id"), ids(row.getString("eerste")));
                    groepen.add(new GroepDetail(
                            row.getLong("id"),
                            row.getString("naam"),
                            GroepStatus.valueOf(row.getString("status")),
                            row.getInt("aantal"),
                            row.getInt("gezet"),
                            row.getString("thema"),
                            List.of()));
                });
        return withStemmen(groepen, first, scope);
    }

    private List<GroepDetail> withStemmen(List<GroepDetail> groepen, Map<Long, List<Long>> first, Scope scope) {
        List<Long> all =
                first.values().stream().flatMap(List::stream).distinct().toList();
        Map<Long, Stem> known = all.isEmpty()
                ? Map.of()
                : stemmen.byIds(all, scope).stream().collect(Collectors.toMap(Stem::id, Function.identity()));
        return groepen.stream()
                .map(groep -> new GroepDetail(
                        groep.id(),
                        groep.naam(),
                        groep.status(),
                        groep.aantal(),
                        groep.gezet(),
                        groep.thema(),
                        first.getOrDefault(groep.id(), List.of()).stream()
                                .filter(known::containsKey)
                                .map(known::get)
                                .limit(FIRST)
                                .toList()))
                .toList();
    }

    private static List<Long> ids(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
    }

    record Owned(
            long id,
            String naam,
            GroepStatus status,
            @Nullable Long thema) {}
}
