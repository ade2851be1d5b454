package nl.eenoverheid.knoop;

import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from where a question may be taken along. */
@Repository
class KnoopTakeReadRepository {
    private final JdbcClient jdbc;

    KnoopTakeReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean canTake(KnoopId id, Scope scope) {
        return jdbc.sql("""
                        select 1 from knoop_placement p join werkruimte w on w.id = p.werkruimte_id
                        where p.knoop_id = :id and p.werkruimte_id in (:werkruimten)
                          and (w.gast_downloadt or w.id in (:geenGast)) limit 1""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("geenGast", scope.notAsGuest().werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
