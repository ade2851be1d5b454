package nl.eenoverheid.notitie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads notes for inside: of signalen of the scope, and never for who is a guest there. */
@Repository
class NotitieReadRepository {
    private static final List<Long> NOWHERE = List.of(-1L);
    private static final int AT_MOST = 200;

    private final JdbcClient jdbc;

    NotitieReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Last written first. */
    List<NotitieListItem> ofSignaal(SignaalId signaal, Scope scope) {
        Map<Long, List<Rij>> byNotitie = new LinkedHashMap<>();
        jdbc.sql("""
                        select n.id, n.zicht, n.organisatie_id = :organisatie and exists (select 1 from signaal_placement q
                                   where q.signaal_id = n.signaal_id and q.werkruimte_id in (:schrijft)) mag,
                               v.nummer, v.tekst, a.naam wie, o.naam organisatie, v.op
                        from notitie n join notitie_versie v on v.notitie_id = n.id
                        join account a on a.id = v.account_id join organisatie o on o.id = v.organisatie_id
                        where n.signaal_id = :id
                          and exists (select 1 from signaal_placement p
                                      where p.signaal_id = n.signaal_id and p.werkruimte_id in (:binnen))
                          and (n.zicht = 'ORGANISATIE' and n.organisatie_id = :organisatie
                               or n.zicht = 'WERKRUIMTE' and n.werkruimte_id in (:binnen))
                        order by n.id desc, v.nummer desc limit\s""" + AT_MOST)
                .param("id", signaal.value())
                .param("organisatie", scope.organisatie().value())
                .param("binnen", inside(scope))
                .param("schrijft", scope.writing().werkruimteIds())
                .query(Rij.class)
                .list()
                .forEach(rij -> byNotitie
                        .computeIfAbsent(rij.id, id -> new ArrayList<>())
                        .add(rij));
        return byNotitie.values().stream().map(Rij::item).toList();
    }

    /** Where the signaal stands, when it is in scope. */
    Optional<NotitiePlek> plek(SignaalId signaal, Scope scope) {
        return jdbc.sql("""
                        select s.kop, s.werkruimte_id home, (select group_concat(p.werkruimte_id) from signaal_placement p
                                                             where p.signaal_id = s.id) plaatsen
                        from signaal s where s.id = :id and exists (select 1 from signaal_placement q
                            where q.signaal_id = s.id and q.werkruimte_id in (:werkruimten))""")
                .param("id", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(NotitiePlek.class)
                .optional();
    }

    private static List<Long> inside(Scope scope) {
        List<Long> inside = scope.werkruimteIds().stream()
                .filter(id -> scope.rol(new WerkruimteId(id))
                        .filter(rol -> rol != WerkruimteRol.GAST)
                        .isPresent())
                .toList();
        return inside.isEmpty() ? NOWHERE : inside;
    }

    record Rij(
            long id,
            NotitieZicht zicht,
            boolean mag,
            int nummer,
            String tekst,
            String wie,
            String organisatie,
            Instant op) {

        static NotitieListItem item(List<Rij> rows) {
            Rij first = rows.getFirst();
            return new NotitieListItem(
                    first.id,
                    first.zicht,
                    first.mag,
                    rows.stream()
                            .map(row ->
                                    new NotitieListItem.Versie(row.nummer, row.tekst, row.wie, row.organisatie, row.op))
                            .toList());
        }
    }
}
