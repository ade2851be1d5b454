package nl.eenoverheid.knoop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
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
    private static final String DOSSIER = """
            left join dossier d on d.id = k.dossier_id and exists (select 1 from dossier_placement dp
                where dp.dossier_id = d.id and dp.werkruimte_id in (:werkruimten))
            """;

    private static final String LIST_ITEM = """
            select k.id, k.vraag, k.status, k.stand, k.beslissers, k.uiterlijk, coalesce(d.naam, '') dossier,
            """ + HomeNaam.column("knoop", "k");

    private static final String IN_SCOPE = """
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

    Map<BeslisStand, Integer> standen(Scope scope) {
        Map<BeslisStand, Integer> standen = new EnumMap<>(BeslisStand.class);
        jdbc.sql("""
                        select p.stand, count(distinct p.knoop_id) aantal from knoop_placement p
                        where p.werkruimte_id in (:werkruimten) and p.status = 'OPEN' group by p.stand""").param("werkruimten", scope.werkruimteIds()).query(row -> {
            standen.put(BeslisStand.valueOf(row.getString("stand")), row.getInt("aantal"));
        });
        return standen;
    }

    /** Whether this is the name of a werkruimte of the scope. */
    boolean isWerkruimte(String naam, Scope scope) {
        return jdbc.sql("select 1 from werkruimte w where w.naam = :naam and w.id in (:werkruimten) limit 1")
                .param("naam", naam)
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<KnoopDetail> detail(KnoopId id, Scope scope, List<VerloopRegel> verloop) {
        return jdbc.sql("""
                        select k.*, coalesce(d.naam, '') dossier,
                        """ + HomeNaam.column("knoop", "k") + """
                               , o.naam organisatie, a.naam wie,
                               (select group_concat(s.signaal_id) from knoop_signaal s where s.knoop_id = k.id) signalen,
                               (select group_concat(u.duiding_id) from knoop_duiding u where u.knoop_id = k.id) duidingen,
                               (select group_concat(concat(u.id, ' ', u.titel) order by u.titel separator '\\n')
                                from knoop_duiding ku join duiding u on u.id = ku.duiding_id
                                where ku.knoop_id = k.id and exists (select 1 from duiding_placement up
                                    where up.duiding_id = u.id and up.werkruimte_id in (:werkruimten))) lezingen
                        from knoop k join werkruimte w on w.id = k.werkruimte_id
                        join organisatie o on o.id = k.organisatie_id join account a on a.id = k.account_id
                        """ + DOSSIER + "where k.id = :id and " + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toDetail(row, scope, claims(id), verloop))
                .optional();
    }

    private List<ClaimDetail> claims(KnoopId id) {
        return jdbc.sql("select c.* from knoop_claim c where c.knoop_id = ? order by c.id")
                .param(id.value())
                .query((row, number) -> {
                    Long organisatie = row.getObject("organisatie_id", Long.class);
                    return new ClaimDetail(
                            row.getLong("id"),
                            Laag.valueOf(row.getString("laag")),
                            row.getString("bestuursorgaan"),
                            organisatie == null ? null : new OrganisatieId(organisatie),
                            Claim.valueOf(row.getString("zegt")),
                            row.getString("grondslag"),
                            row.getObject("gecontroleerd_op", LocalDate.class),
                            row.getString("mandaat_van"),
                            row.getBoolean("gedeeld"),
                            row.getObject("vanaf", Instant.class),
                            row.getObject("tot", Instant.class),
                            row.getString("reden"));
                })
                .list();
    }

    private static KnoopDetail toDetail(
            ResultSet row, Scope scope, List<ClaimDetail> claims, List<VerloopRegel> verloop) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new KnoopDetail(
                row.getLong("id"),
                row.getLong("version"),
                toData(row, home),
                KnoopStatus.valueOf(row.getString("status")),
                BeslisStand.valueOf(row.getString("stand")),
                BeslisRegel.beslissers(claims.stream()
                        .filter(ClaimDetail::holds)
                        .map(ClaimDetail::aanspraak)
                        .toList()),
                row.getString("verdeling"),
                row.getString("reden"),
                uiterlijk == null
                        ? null
                        : new TieBreakData(uiterlijk, row.getString("aanwijzer"), row.getString("regel")),
                row.getString("dossier"),
                lines(row.getString("lezingen")).stream()
                        .map(line -> new KnoopDetail.Lezing(
                                Long.parseLong(line.substring(0, line.indexOf(' '))),
                                line.substring(line.indexOf(' ') + 1)))
                        .toList(),
                row.getString("werkruimte"),
                row.getString("organisatie"),
                row.getString("wie"),
                row.getObject("gesteld_op", Instant.class),
                claims,
                verloop,
                scope.canWrite(home));
    }

    private static KnoopData toData(ResultSet row, WerkruimteId home) throws SQLException {
        Long dossier = row.getObject("dossier_id", Long.class);
        return new KnoopData(
                home,
                dossier == null ? null : new DossierId(dossier),
                row.getString("vraag"),
                row.getString("toelichting"),
                ids(row.getString("signalen")),
                ids(row.getString("duidingen")));
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
        return where;
    }

    private static String after(@Nullable String key, Map<String, Object> params) {
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
        LocalDate day = row.uiterlijk() == null ? KnoopPlacement.NO_DATE : row.uiterlijk();
        return KnoopPlacement.rang(row.status(), row.stand()) + "_" + day + "_" + row.id();
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

    private static List<String> lines(@Nullable String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
