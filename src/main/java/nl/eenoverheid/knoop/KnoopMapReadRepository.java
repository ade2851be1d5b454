package nl.eenoverheid.knoop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads open knopen of the scope with what each level says of them, the loudest first. */
@Repository
class KnoopMapReadRepository {
    static final int PAGE = 25;

    private static final String ANYWHERE = """
            from knoop_placement p where p.werkruimte_id in (:werkruimten) and p.rang < 2
            """;
    private static final String OF_DOSSIER = """
            from knoop q straight_join knoop_placement p on p.knoop_id = q.id and p.werkruimte_id in (:werkruimten)
            where q.dossier_id = :dossier and q.status = 'OPEN'
            """;

    private final JdbcClient jdbc;

    KnoopMapReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<KnoopOnMap> page(
            @Nullable DossierId dossier, @Nullable OnderwerpFilter onderwerp, @Nullable String after, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        params.put("werkruimten", scope.werkruimteIds());
        params.put("dossier", dossier == null ? -1 : dossier.value());
        String which = (dossier == null ? ANYWHERE : OF_DOSSIER)
                + KnoopReadRepository.about(onderwerp, params)
                + KnoopReadRepository.after(after, params);
        Map<Long, KnoopOnMap> rows = new LinkedHashMap<>();
        jdbc.sql("""
                        select k.id, k.vraag, k.stand, k.uiterlijk, coalesce(d.naam, '') dossier,
                               c.laag, c.bestuursorgaan, c.zegt, c.grondslag,
                               if(c.bevoegdheid_id is null, c.gecontroleerd_op, v.gecontroleerd_op) nagekeken_op
                        from (select distinct p.rang, p.uiterlijk, p.knoop_id
                        """ + which + """
                            order by p.rang, p.uiterlijk, p.knoop_id limit :size) loudest
                        straight_join knoop k on k.id = loudest.knoop_id
                        left join knoop_claim c on c.knoop_id = k.id and c.tot is null
                        left join bevoegdheid v on v.id = c.bevoegdheid_id
                        """ + KnoopReadRepository.DOSSIER + """
                        order by loudest.rang, loudest.uiterlijk, loudest.knoop_id, c.id""")
                .params(params)
                .param("size", PAGE + 1)
                .query(row -> {
                    rows.merge(row.getLong("id"), onMap(row), KnoopMapReadRepository::together);
                });
        return Page.of(List.copyOf(rows.values()), PAGE, KnoopMapReadRepository::key);
    }

    private static KnoopOnMap together(KnoopOnMap one, KnoopOnMap other) {
        List<KnoopOnMap.Plek> claims = new ArrayList<>(one.claims());
        claims.addAll(other.claims());
        return new KnoopOnMap(one.id(), one.vraag(), one.stand(), one.uiterlijk(), one.dossier(), claims);
    }

    private static String key(KnoopOnMap row) {
        return KnoopReadRepository.key(row.id(), KnoopStatus.OPEN, row.stand(), row.uiterlijk());
    }

    private static KnoopOnMap onMap(ResultSet row) throws SQLException {
        String laag = row.getString("laag");
        return new KnoopOnMap(
                row.getLong("id"),
                row.getString("vraag"),
                BeslisStand.valueOf(row.getString("stand")),
                row.getObject("uiterlijk", LocalDate.class),
                row.getString("dossier"),
                laag == null
                        ? List.of()
                        : List.of(new KnoopOnMap.Plek(
                                Laag.valueOf(laag),
                                row.getString("bestuursorgaan"),
                                Claim.valueOf(row.getString("zegt")),
                                row.getString("grondslag"),
                                row.getObject("nagekeken_op") != null)));
    }
}
