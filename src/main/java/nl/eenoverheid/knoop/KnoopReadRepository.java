package nl.eenoverheid.knoop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads knopen for showing: only what is placed in a werkruimte of the scope. */
@Repository
class KnoopReadRepository {
    static final int PAGE = 40;

    private static final int MOST_URGENT = 20;
    private static final int MOST_CHOICES = 200;

    /** The name of the dossier, for who may see that. */
    static final String DOSSIER = """
            left join dossier d on d.id = k.dossier_id and exists (select 1 from dossier_placement dp
                where dp.dossier_id = d.id and dp.werkruimte_id in (:werkruimten))
            """;

    private static final String LIST_ITEM = """
            select k.id, k.vraag, k.status, k.stand, k.beslissers, k.uiterlijk, coalesce(d.naam, '') dossier,
            """ + HomeNaam.column("knoop", "k");

    static final String IN_SCOPE = """
            exists (select 1 from knoop_placement p where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    KnoopReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<KnoopListItem> list(KnoopFilter filter, @Nullable String after, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.within(filter.werkruimte()).werkruimteIds());
        String where = where(filter, params) + after(after, params);
        List<KnoopListItem> rows = jdbc.sql(LIST_ITEM + """
                        from (select distinct p.rang, p.uiterlijk, p.knoop_id from knoop_placement p
                            where p.werkruimte_id in (:werkruimten)
                        """ + where + """
                            order by p.rang, p.uiterlijk, p.knoop_id limit :size) loudest
                        straight_join knoop k on k.id = loudest.knoop_id
                        join werkruimte w on w.id = k.werkruimte_id
                        """ + DOSSIER
                        + "order by loudest.rang, loudest.uiterlijk, loudest.knoop_id")
                .params(params)
                .param("size", PAGE + 1)
                .query(KnoopReadRepository::listItem)
                .list();
        return Page.of(rows, PAGE, KnoopReadRepository::key);
    }

    List<KnoopListItem> ofDossier(DossierId dossier, Scope scope) {
        return jdbc.sql(LIST_ITEM + "from knoop k join werkruimte w on w.id = k.werkruimte_id\n" + DOSSIER
                        + "where k.dossier_id = :dossier and " + IN_SCOPE
                        + "order by k.status <> 'OPEN', k.stand in ('HELDER', 'GEDEELD'), k.uiterlijk is null,"
                        + " k.uiterlijk, k.id")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(KnoopReadRepository::listItem)
                .list();
    }

    List<KnoopChoice> choices(Scope scope) {
        return jdbc.sql("""
                        select k.id, k.vraag, k.stand, replace(k.beslissers, '\\n', ', ') beslissers, k.dossier_id, k.werkruimte_id from knoop k
                        where k.status = 'OPEN' and """ + " " + IN_SCOPE + "order by k.gewijzigd_op desc limit :most")
                .param("werkruimten", scope.werkruimteIds())
                .param("most", MOST_CHOICES)
                .query(KnoopChoice.class)
                .list();
    }

    List<KnoopAttention> attention(Scope scope) {
        return jdbc.sql("""
                        select k.id, k.vraag, k.stand, k.uiterlijk, coalesce(d.naam, '') dossier, k.werkruimte_id
                        from (select distinct p.uiterlijk, p.knoop_id from knoop_placement p
                            where p.werkruimte_id in (:werkruimten) and p.rang = 0
                            order by p.uiterlijk, p.knoop_id limit :most) loudest
                        straight_join knoop k on k.id = loudest.knoop_id
                        """ + DOSSIER + "order by loudest.uiterlijk, loudest.knoop_id")
                .param("werkruimten", scope.werkruimteIds())
                .param("most", MOST_URGENT)
                .query(KnoopAttention.class)
                .list();
    }

    Map<BeslisStand, Integer> standen(@Nullable OnderwerpFilter onderwerp, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.werkruimteIds());
        Map<BeslisStand, Integer> standen = new EnumMap<>(BeslisStand.class);
        jdbc.sql("""
                        select p.stand, count(distinct p.knoop_id) aantal from knoop_placement p
                        where p.werkruimte_id in (:werkruimten) and p.status = 'OPEN'
                        """ + about(onderwerp, params) + " group by p.stand")
                .params(params)
                .query(row -> {
                    standen.put(BeslisStand.valueOf(row.getString("stand")), row.getInt("aantal"));
                });
        return standen;
    }

    private static String where(KnoopFilter filter, Map<String, Object> params) {
        String where = "";
        if (filter.status() != null) {
            where += " and p.status = :status";
            params.put("status", filter.status().name());
        }
        if (filter.stand() != null) {
            where += " and p.stand = :stand";
            params.put("stand", filter.stand().name());
        }
        return where + about(filter.onderwerp(), params);
    }

    static String about(@Nullable OnderwerpFilter filter, Map<String, Object> params) {
        if (filter == null) {
            return "";
        }
        params.put(
                "onderwerp",
                filter.onderwerp() == null ? null : filter.onderwerp().name());
        return " and p.onderwerp <=> :onderwerp";
    }

    static String after(@Nullable String key, Map<String, Object> params) {
        if (key == null) {
            return "";
        }
        String[] parts = key.split("_");
        params.put("afterRang", Integer.parseInt(parts[0]));
        params.put("afterDay", LocalDate.parse(parts[1]));
        params.put("afterId", Long.parseLong(parts[2]));
        return """
                 and p.rang >= :afterRang and (p.rang > :afterRang or p.uiterlijk > :afterDay
                     or p.uiterlijk = :afterDay and p.knoop_id > :afterId)
                """;
    }

    private static String key(KnoopListItem row) {
        return key(row.id(), row.status(), row.stand(), row.uiterlijk());
    }

    static String key(long id, KnoopStatus status, BeslisStand stand, @Nullable LocalDate uiterlijk) {
        LocalDate day = uiterlijk == null ? KnoopPlacement.NO_DATE : uiterlijk;
        return KnoopPlacement.rang(status, stand) + "_" + day + "_" + id;
    }

    private static KnoopListItem listItem(ResultSet row, int number) throws SQLException {
        return new KnoopListItem(
                row.getLong("id"),
                row.getString("vraag"),
                KnoopStatus.valueOf(row.getString("status")),
                BeslisStand.valueOf(row.getString("stand")),
                lines(row.getString("beslissers")),
                row.getObject("uiterlijk", LocalDate.class),
                row.getString("dossier"),
                row.getString("werkruimte"));
    }

    static List<String> lines(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
