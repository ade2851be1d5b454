package nl.eenoverheid.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads signalen for showing: only what is placed in a werkruimte of the scope. */
@Repository
class SignaalReadRepository {
    static final int PAGE = 40;

    private static final String KEY = "p.signaal_id, p.gehoord_op from ";
    private static final String IN_THEMA = "in (select t.id from thema t where t.id = :thema or t.ouder_id = :thema)";

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

    /**
     * The keys of each werkruimte are read apart, each from the index that has its order, and at most one page of
     * them; then the newest of those are looked up. So the cost does not grow with the number of signalen.
     */
    private static String keysSql(
            SignaalFilter filter, @Nullable String after, Scope scope, Map<String, Object> params, Keys from) {
        String where = where(filter, scope, params);
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterDay", LocalDate.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            where += " and p.gehoord_op <= :afterDay and (p.gehoord_op < :afterDay or p.signaal_id < :afterId)";
        }
        var keys = new StringJoiner("\nunion all\n");
        for (Long werkruimte : scope.within(filter.werkruimte()).werkruimteIds()) {
            // An id of our own, not input: as a literal each branch gets the plan of its own werkruimte.
            for (String source : from.sources()) {
                keys.add("(select " + source + "p.werkruimte_id = " + werkruimte + where
                        + " order by p.gehoord_op desc, p.signaal_id desc limit " + from.most() + ")");
            }
        }
        return "select distinct k.signaal_id, k.gehoord_op from (\n" + keys
                + "\n) k order by k.gehoord_op desc, k.signaal_id desc limit " + from.most();
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
                """ + keysSql(filter, after, scope, params, new Keys(sources, PAGE + 1)) + """
                ) newest
                straight_join signaal s on s.id = newest.signaal_id
                join organisatie o on o.id = s.organisatie_id
                left join organisatie g on g.id = s.gemeente_id
                left join regio x on x.id = s.regio_id
                left join aanleiding a on a.id = s.aanleiding_id
                left join thema t on t.id = s.thema_id
                order by newest.gehoord_op desc, newest.signaal_id desc""";
    }

    /**
     * A theme is the main one or one beside it, and what is with a thing was put there or landed in it; each has an index of
     * its own. What is with a thing is not much: it is read first, and once also when that thing stands in several places.
     */
    private List<String> sources(SignaalFilter filter) {
        return filter.thema() == null || !filter.isThemaOnly()
                ? sources(filter, ThemaKeys.RARE, ThemaKeys.RARE)
                : jdbc.sql(ThemaKeys.MEASURE)
                        .param("thema", filter.thema())
                        .query((row, number) -> sources(
                                filter, ThemaKeys.of(row.getBoolean("hoofd")), ThemaKeys.of(row.getBoolean("naast"))))
                        .single();
    }

    static List<String> sources(SignaalFilter filter, ThemaKeys main, ThemaKeys beside) {
        if (filter.met() != null) {
            return List.of(with("signaal_koppeling"), with("signaal_spoor"));
        }
        return filter.thema() == null
                ? List.of(KEY + "signaal_placement p where ")
                : ThemaKeys.sources(main, beside).stream().map(KEY::concat).toList();
    }

    private static String with(String table) {
        return "distinct " + KEY + table + " k join signaal_placement p on p.signaal_id = k.signaal_id"
                + " where k.item_soort = :metSoort and k.item_id = :met and k.werkruimte_id in (:seen) and ";
    }

    private static String where(SignaalFilter filter, Scope scope, Map<String, Object> params) {
        var where = new StringBuilder();
        if (filter.status() != null) {
            where.append(" and p.status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.soort() != null) {
            where.append(" and p.soort = :soort");
            params.put("soort", filter.soort().name());
        }
        if (filter.gemeente() != null) {
            where.append(" and p.gemeente_id = :gemeente");
            params.put("gemeente", filter.gemeente().value());
        }
        if (filter.thema() != null) {
            params.put("thema", filter.thema());
        }
        if (filter.met() != null) {
            params.put("metSoort", filter.met().soort().name());
            params.put("met", filter.met().id());
            params.put("seen", scope.werkruimteIds());
            if (filter.thema() != null) {
                where.append(" and (p.thema_id " + IN_THEMA + " or exists (select 1 from signaal_thema b"
                        + " where b.signaal_id = p.signaal_id and b.thema_id " + IN_THEMA + "))");
            }
        }
        if (filter.aanleiding() != null) {
            where.append(" and p.aanleiding_id = :aanleiding");
            params.put("aanleiding", filter.aanleiding());
        }
        if (filter.antwoordBeloofd()) {
            where.append(" and p.antwoord_beloofd = true");
        }
        if (filter.bezoek() != null) {
            where.append(" and p.bezoek_id = :bezoek");
            params.put("bezoek", filter.bezoek().value());
        }
        if (filter.behandeling() != null) {
            switch (filter.behandeling()) {
                case WACHT_OP_ONS ->
                    where.append(
                            " and p.wacht_op_id = :organisatie and p.status not in ('VERVALLEN', 'TERUGGEKOPPELD')");
                case VAN_ONS -> where.append(" and p.behandelaar_id = :organisatie");
                case VAN_MIJ -> where.append(" and p.persoon_id = :account");
                case REGIE -> where.append(" and p.regie_id = :organisatie");
            }
            params.put("organisatie", scope.organisatie().value());
            params.put("account", scope.account().value());
        }
        if (filter.sinds() != null) {
            where.append(" and p.gehoord_op >= :sinds");
            params.put("sinds", filter.sinds());
        }
        return where.toString();
    }

    /** The newest signalen of a filter, by id. */
    Set<Long> ids(SignaalFilter filter, int most, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        String sql = keysSql(filter, null, scope, params, new Keys(sources(filter), most));
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
                .query((row, number) -> toDetail(row, scope, spoor.apply(id, scope), verloop))
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

    private static SignaalDetail toDetail(
            ResultSet row, Scope scope, List<SpoorRegel> spoor, List<VerloopRegel> verloop) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        List<SignaalDetail.Placement> placements = lines(row.getString("plaatsen")).stream()
                .map(line -> new SignaalDetail.Placement(
                        Long.parseLong(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1)))
                .toList();
        return new SignaalDetail(
                row.getLong("id"),
                row.getLong("version"),
                toData(row, home),
                SignaalStatus.valueOf(row.getString("status")),
                row.getString("reden"),
                row.getString("gemeente"),
                row.getString("aanleiding"),
                row.getString("aanleiding_en"),
                row.getString("thema"),
                row.getString("thema_en"),
                row.getString("organisatie"),
                row.getString("wie"),
                row.getObject("genoteerd_op", Instant.class),
                placements,
                spoor,
                verloop,
                SignaalMore.of(row),
                row.getObject("oorsprong_id", Long.class),
                scope.canWrite(home));
    }

    private static SignaalData toData(ResultSet row, WerkruimteId home) throws SQLException {
        Long gemeente = row.getObject("gemeente_id", Long.class);
        Long bezoek = row.getObject("bezoek_id", Long.class);
        Long regio = row.getObject("regio_id", Long.class);
        String kanaal = row.getString("antwoord_kanaal");
        return new SignaalData(
                home,
                SignaalSoort.valueOf(row.getString("soort")),
                row.getString("woorden"),
                row.getString("ervaren"),
                row.getString("dwars"),
                row.getString("zelf"),
                row.getString("gehoord"),
                row.getString("gevoeld"),
                row.getString("beleefd"),
                row.getObject("gehoord_op", LocalDate.class),
                row.getObject("aantal_mensen", Integer.class),
                row.getObject("aanleiding_id", Long.class),
                row.getObject("thema_id", Long.class),
                gemeente == null ? null : new OrganisatieId(gemeente),
                row.getString("kern"),
                row.getString("namens"),
                new TreeSet<>(lines(row.getString("labels"))),
                row.getBoolean("antwoord_beloofd")
                        ? new SignaalData.Toezegging(
                                row.getString("antwoord_aan"),
                                kanaal == null ? null : Kanaal.valueOf(kanaal),
                                row.getObject("antwoord_uiterlijk", LocalDate.class))
                        : null,
                bezoek == null ? null : new BezoekId(bezoek),
                new Aanvulling(
                        Arrays.stream(SignaalMore.themas(row)).map(Keuze::id).collect(Collectors.toSet()),
                        regio == null ? null : new RegioId(regio),
                        Arrays.stream(SignaalMore.answers(row))
                                .collect(Collectors.toMap(SignaalMore.Answer::id, SignaalMore.Answer::antwoord)),
                        SignaalMore.punt(row)));
    }

    private static List<String> lines(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\n"));
    }

    /** From where keys are read, and how many at most. */
    private record Keys(List<String> sources, int most) {}
}
