package nl.eenoverheid.knoop;

import java.util.List;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the questions that an organisation says to decide, as far as they are in scope. */
@Repository
class EigenKnoopReadRepository {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    EigenKnoopReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones, the first day first; once for each body of the organisation that says so. */
    List<EigenKnoop> ofOrganisation(Scope scope) {
        return jdbc.sql("""
                        select k.id, k.vraag, k.stand, b.naam orgaan, b.soort, k.uiterlijk, coalesce(d.naam, '') dossier
                        from (select distinct p.uiterlijk, c.knoop_id, c.id from knoop_claim c
                              join knoop_placement p on p.knoop_id = c.knoop_id and p.status = 'OPEN'
                                and p.werkruimte_id in (:werkruimten)
                              where c.organisatie_id = :organisatie and c.zegt = 'BESLIST' and c.tot is null
                                and c.orgaan_id is not null
                              order by p.uiterlijk, c.knoop_id, c.id limit :most) ours
                        straight_join knoop_claim c on c.id = ours.id
                        straight_join knoop k on k.id = c.knoop_id
                        join bestuursorgaan b on b.id = c.orgaan_id
                        """ + KnoopReadRepository.DOSSIER + "order by ours.uiterlijk, ours.knoop_id, ours.id")
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .param("most", MOST)
                .query(EigenKnoop.class)
                .list();
    }
}
