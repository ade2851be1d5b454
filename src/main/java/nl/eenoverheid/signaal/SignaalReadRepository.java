package nl.eenoverheid.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads signalen for showing: only what is placed in a werkruimte of the scope. */
@Repository
class SignaalReadRepository {
    static final int PAGE = 40;

    private final JdbcClient jdbc;

    SignaalReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<SignaalListItem> list(SignaalFilter filter, @Nullable String after, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        String sql = listSql(filter, after, scope, params, sources(filter));
        List<SignaalListItem> rows =
                jdbc.sql(sql).params(params).query(SignaalListItem.class).list();
        return Page.of(rows, PAGE, row -> row.gehoordOp() + "_" + row.id());
    }

    static String listSql(
            SignaalFilter filter,
            @Nullable String after,
            Scope scope,
            Map<String, Object> params,
            List<String> sources) {
        return """
                select s.id, s.kop, s.soort, s.status, s.gehoord_op, coalesce(g.naam, x.naam) gemeente, s.kern,
                       a.naam aanleiding, a.naam_en aanleiding_en, t.naam thema, t.naam_en thema_en, o.naam organisatie,
                       s.antwoord_beloofd, s.antwoord_uiterlijk
                from (
                """ + new SignaalKeys(sources, PAGE + 1).sql(filter, after, scope, params) + """
                ) newest
                straight_join signaal s on s.id = newest.signaal_id
                join organisatie o on o.id = s.organisatie_id
                left join organisatie g on g.id = s.gemeente_id
                left join regio x on x.id = s.regio_id
                left join aanleiding a on a.id = s.aanleiding_id
                left join thema t on t.id = s.thema_id
                order by newest.gehoord_op desc, newest.signaal_id desc""";
    }

    /** How common a theme is decides where its keys are read. */
    private List<String> sources(SignaalFilter filter) {
        return filter.thema() == null || !filter.isThemaOnly()
                ? SignaalKeys.sources(filter, ThemaKeys.RARE, ThemaKeys.RARE)
                : jdbc.sql(ThemaKeys.MEASURE)
                        .param("thema", filter.thema())
                        .query((row, number) -> SignaalKeys.sources(
                                filter, ThemaKeys.of(row.getBoolean("hoofd")), ThemaKeys.of(row.getBoolean("naast"))))
                        .single();
    }

    /** The newest signalen of a filter, by id. */
    Set<Long> ids(SignaalFilter filter, int most, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        String sql = new SignaalKeys(sources(filter), most).sql(filter, null, scope, params);
        return new LinkedHashSet<>(jdbc.sql(sql)
                .params(params)
                .query((row, number) -> row.getLong("signaal_id"))
                .list());
    }

    /** Some signalen by id, newest first; those out of scope are left out. */
    List<SignaalListItem> byIds(Set<Long> ids, Scope scope) {
        return ids.isEmpty() ? List.of() : rows("s.id in (:wanted)", ids, scope);
    }

    /** What was split off from a signaal, newest first. */
    List<SignaalListItem> splitOff(SignaalId id, Scope scope) {
        return rows("s.oorsprong_id in (:wanted)", Set.of(id.value()), scope);
    }

    /** The id of what a signaal was split off from; empty when that is nothing or the signaal is out of scope. */
    Set<Long> origin(SignaalId id, Scope scope) {
        return Set.copyOf(jdbc.sql("""
                        select s.oorsprong_id from signaal s
                        where s.id = :id and s.oorsprong_id is not null and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Long.class)
                .list());
    }

    private List<SignaalListItem> rows(String which, Set<Long> wanted, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.kop, s.soort, s.status, s.gehoord_op, coalesce(g.naam, x.naam) gemeente, s.kern,
                               a.naam aanleiding, a.naam_en aanleiding_en, t.naam thema, t.naam_en thema_en,
                               o.naam organisatie, s.antwoord_beloofd, s.antwoord_uiterlijk
                        from signaal s join organisatie o on o.id = s.organisatie_id
                        left join organisatie g on g.id = s.gemeente_id
                        left join regio x on x.id = s.regio_id
                        left join aanleiding a on a.id = s.aanleiding_id
                        left join thema t on t.id = s.thema_id
                        where """ + " " + which + """
                         and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
                        order by s.gehoord_op desc, s.id desc""")
                .param("wanted", wanted)
                .param("werkruimten", scope.werkruimteIds())
                .query(SignaalListItem.class)
                .list();
    }

    Optional<SignaalDetail> detail(
            SignaalId id,
            Scope scope,
            BiFunction<SignaalId, Scope, List<SpoorRegel>> spoor,
            List<VerloopRegel> verloop) {
        return jdbc.sql("""
                        select s.*, g.naam gemeente, a.naam aanleiding, a.naam_en aanleiding_en,
                               t.naam thema, t.naam_en thema_en,
                               coalesce(nullif(w.namens, ''), o.naam) organisatie, w.naam wie, x.naam regio,
                               """ + SignaalMore.COLUMNS + """
                               (select group_concat(l.label order by l.label separator '\\n')
                                from signaal_label l where l.signaal_id = s.id) labels,
                               (select group_concat(concat(r.id, ' ', r.naam) order by r.naam separator '\\n')
                                from signaal_placement p join werkruimte r on r.id = p.werkruimte_id
                                where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten)) plaatsen
                        from signaal s join organisatie o on o.id = s.organisatie_id
                        join account w on w.id = s.account_id
                        left join organisatie g on g.id = s.gemeente_id
                        left join regio x on x.id = s.regio_id
                        left join aanleiding a on a.id = s.aanleiding_id
                        left join thema t on t.id = s.thema_id
                        where s.id = :id and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> SignaalRow.detail(row, scope, spoor.apply(id, scope), verloop))
                .optional();
    }

    /** How many signalen were heard in each municipality; one that is placed twice counts once. */
    Map<Long, Integer> perGemeente(LocalDate sinds, Scope scope) {
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select p.gemeente_id, count(distinct p.signaal_id) aantal from signaal_placement p
                        where p.werkruimte_id in (:werkruimten) and p.gemeente_id is not null and p.gehoord_op >= :sinds
                        group by p.gemeente_id""")
                .param("werkruimten", scope.werkruimteIds())
                .param("sinds", sinds)
                .query(row -> {
                    counts.put(row.getLong("gemeente_id"), row.getInt("aantal"));
                });
        return counts;
    }

    /** Labels of what was heard since a day, the most used first. */
    List<String> labels(LocalDate sinds, Scope scope) {
        return jdbc.sql("""
                        select l.label from (select p.signaal_id from signaal_placement p
                            where p.werkruimte_id in (:werkruimten) and p.gehoord_op >= :sinds limit 5000) recent
                        join signaal_label l on l.signaal_id = recent.signaal_id
                        group by l.label order by count(*) desc, l.label limit 200""")
                .param("werkruimten", scope.werkruimteIds())
                .param("sinds", sinds)
                .query(String.class)
                .list();
    }

    /** Where the words of one signaal landed, oldest first. */
    List<SpoorRegel> spoor(SignaalId id, Scope scope) {
        return jdbc.sql("""
                        select p.item_soort, p.item_id, min(p.titel) titel, min(p.op) op from signaal_spoor p
                        where p.signaal_id = :id and p.werkruimte_id in (:werkruimten)
                        group by p.item_soort, p.item_id order by op, p.item_id""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new SpoorRegel(
                        new Item(ItemSoort.valueOf(row.getString("item_soort")), row.getLong("item_id")),
                        row.getString("titel"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    /** The other direction: ids of the signalen that landed in something. */
    Set<Long> landedIn(Item item, Scope scope) {
        return Set.copyOf(jdbc.sql("""
                        select distinct p.signaal_id from signaal_spoor p
                        where p.item_soort = :soort and p.item_id = :item and p.werkruimte_id in (:werkruimten)""")
                .param("soort", item.soort().name())
                .param("item", item.id())
                .param("werkruimten", scope.werkruimteIds())
                .query(Long.class)
                .list());
    }

    /** Whether a bezoek can be seen. */
    boolean sees(BezoekId bezoek, Scope scope) {
        return jdbc.sql(
                        "select 1 from bezoek_placement where bezoek_id = :id and werkruimte_id in (:werkruimten) limit 1")
                .param("id", bezoek.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
