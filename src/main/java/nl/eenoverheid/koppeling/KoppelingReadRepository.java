package nl.eenoverheid.koppeling;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which signalen are with which dossiers: only of what is placed in a werkruimte of the scope, on both sides. */
@Repository
class KoppelingReadRepository {
    private static final int MOST = 50;

    private static final String TOGETHER = """
            exists (select 1 from dossier_placement dp join signaal_placement sp on sp.werkruimte_id = dp.werkruimte_id
                    where dp.dossier_id = d.id and sp.signaal_id = s.id and dp.werkruimte_id in\s""";
    private static final String DOSSIER_SEEN = """
            exists (select 1 from dossier_placement p where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))
            """;
    private static final String SIGNAAL_SEEN = """
            exists (select 1 from signaal_placement p where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    KoppelingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The dossiers that a signaal is with, by name. */
    List<KoppelingListItem> ofSignaal(SignaalId signaal, Scope scope) {
        return query(
                        """
                        select d.id dossier_id, d.naam, d.fase, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie, k.op,
                               d.fase <> 'GESLOTEN' and (s.werkruimte_id in (:schrijft) or
                               """ + TOGETHER + "(:schrijft))) may_end" + """

                        from koppeling k join dossier d on d.id = k.dossier_id join signaal s on s.id = k.signaal_id
                        join account a on a.id = k.account_id join organisatie o on o.id = k.organisatie_id
                        where k.signaal_id = :signaal and
                        """ + SIGNAAL_SEEN + " and " + DOSSIER_SEEN
                                + "order by d.naam, d.id",
                        scope)
                .param("signaal", signaal.value())
                .query(KoppelingListItem.class)
                .list();
    }

    /** Open dossiers that a signaal can be put with, by name. */
    List<DossierChoice> candidates(SignaalId signaal, String typed, Scope scope) {
        return query("""
                        select d.id, d.naam from signaal s join dossier d on d.fase <> 'GESLOTEN'
                        where s.id = :signaal and d.naam like :typed escape '!'
                          and not exists (select 1 from koppeling k where k.signaal_id = s.id and k.dossier_id = d.id) and
                        """ + TOGETHER + "(:schrijft)) order by d.naam, d.id limit " + MOST, scope)
                .param("signaal", signaal.value())
                .param("typed", pattern(typed))
                .query(DossierChoice.class)
                .list();
    }

    /** Dossiers with some letters in their name, also closed ones. */
    List<DossierChoice> dossiers(String typed, Scope scope) {
        return query(
                        "select d.id, d.naam from dossier d where d.naam like :typed escape '!' and " + DOSSIER_SEEN
                                + "order by d.naam, d.id limit " + MOST,
                        scope)
                .param("typed", pattern(typed))
                .query(DossierChoice.class)
                .list();
    }

    /** The name of a dossier. */
    Optional<String> naam(DossierId dossier, Scope scope) {
        return query("select d.naam from dossier d where d.id = :dossier and " + DOSSIER_SEEN, scope)
                .param("dossier", dossier.value())
                .query(String.class)
                .optional();
    }

    /** Where something is noted that goes with a dossier; empty when that is closed or the caller writes nowhere it stands. */
    Optional<DossierPlek> plek(DossierId dossier, Scope scope) {
        return query("""
                        select d.naam, p.werkruimte_id from dossier d join dossier_placement p on p.dossier_id = d.id
                        where d.id = :dossier and d.fase <> 'GESLOTEN' and p.werkruimte_id in (:schrijft)
                        order by p.werkruimte_id = d.werkruimte_id desc, p.werkruimte_id limit 1""", scope)
                .param("dossier", dossier.value())
                .query((row, number) ->
                        new DossierPlek(dossier, row.getString("naam"), new WerkruimteId(row.getLong("werkruimte_id"))))
                .optional();
    }

    /** How signalen of a page came to a dossier. */
    List<DossierSignaal> cameBy(DossierId dossier, List<SignaalListItem> signalen, Scope scope) {
        if (signalen.isEmpty()) {
            return List.of();
        }
        Map<Long, Came> came = query("""
                        select s.id, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               exists (select 1 from signaal_spoor l where l.signaal_id = s.id and l.item_soort = 'DOSSIER'
                                       and l.item_id = :dossier and l.werkruimte_id in (:werkruimten)) geland
                        from signaal s left join koppeling k on k.signaal_id = s.id and k.dossier_id = :dossier
                        left join account a on a.id = k.account_id left join organisatie o on o.id = k.organisatie_id
                        where s.id in (:signalen)""", scope)
                .param("dossier", dossier.value())
                .param("signalen", signalen.stream().map(SignaalListItem::id).toList())
                .query(Came.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Came::id, Function.identity()));
        return signalen.stream()
                .map(each -> came.getOrDefault(each.id(), Came.NONE).with(each))
                .toList();
    }

    /** When what was put with a dossier was heard, last heard first. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return query("""
                        select cast(s.gehoord_op as datetime(6)) op, s.kop, s.id, coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from koppeling k join signaal s on s.id = k.signaal_id
                        join account a on a.id = s.account_id join organisatie o on o.id = s.organisatie_id
                        where k.dossier_id = :dossier and s.gehoord_op < :before
                          and (select max(q.dossier_id) from dossier_placement q
                               where q.dossier_id = :dossier and q.werkruimte_id in (:werkruimten)) is not null and
                        """ + SIGNAAL_SEEN + "order by s.gehoord_op desc, s.id desc limit :most", scope)
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.SIGNAAL,
                        "koppeling.tijdlijn.heard",
                        row.getString("kop"),
                        row.getString("organisatie"),
                        SignaalRoutes.detail(row.getLong("id"))))
                .list();
    }

    /** Whether the caller writes where a signaal stands. */
    boolean mayLink(SignaalId signaal, Scope scope) {
        return !query(
                        "select 1 from signaal_placement where signaal_id = :signaal and werkruimte_id in (:schrijft) limit 1",
                        scope)
                .param("signaal", signaal.value())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Both, when the caller sees both; no other moves, closes or links them meanwhile. */
    Optional<Together> take(SignaalId signaal, DossierId dossier, Scope scope) {
        return query(
                        """
                        select s.kop, d.naam, d.fase = 'GESLOTEN' gesloten, s.werkruimte_id in (:schrijft) changeable,
                               """ + TOGETHER + "(:werkruimten)) shared, " + TOGETHER + "(:schrijft)) writable," + """

                               (select group_concat(p.werkruimte_id) from signaal_placement p where p.signaal_id = s.id) van_signaal,
                               (select group_concat(p.werkruimte_id) from dossier_placement p where p.dossier_id = d.id) van_dossier
                        from signaal s join dossier d on d.id = :dossier
                        where s.id = :signaal and
                        """
                                + SIGNAAL_SEEN + " and " + DOSSIER_SEEN + "for update",
                        scope)
                .param("signaal", signaal.value())
                .param("dossier", dossier.value())
                .query((row, number) -> new Together(
                        row.getString("kop"),
                        row.getString("naam"),
                        row.getBoolean("gesloten"),
                        row.getBoolean("shared"),
                        row.getBoolean("writable"),
                        row.getBoolean("changeable"),
                        ids(row.getString("van_signaal")),
                        ids(row.getString("van_dossier"))))
                .optional();
    }

    private JdbcClient.StatementSpec query(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("werkruimten", scope.werkruimteIds())
                .param("schrijft", scope.writing().werkruimteIds());
    }

    private static String pattern(String typed) {
        return "%" + typed.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    private static Set<Long> ids(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** How one signaal came to a dossier. */
    record Came(long id, @Nullable String wie, @Nullable String organisatie, boolean geland) {
        static final Came NONE = new Came(0, null, null, false);

        DossierSignaal with(SignaalListItem signaal) {
            return new DossierSignaal(signaal, geland, wie, organisatie);
        }
    }
}
