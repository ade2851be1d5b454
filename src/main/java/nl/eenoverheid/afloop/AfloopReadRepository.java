package nl.eenoverheid.afloop;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which agreements wait for who keeps them: who wrote them down, or who writes there when that person does not any more. */
@Repository
class AfloopReadRepository {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    AfloopReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that end soon first. */
    List<WaitingAfspraak> waiting(LocalDate today, LocalDate until, Scope scope) {
        return jdbc.sql("""
                        select b.id, b.titel, case when b.tot <= :until then b.tot end tot
                        from bestuursafspraak b join dossier d on d.id = b.dossier_id
                        where b.status = 'IN_KRACHT' and (b.tot is null or b.tot >= :today)
                          and (b.tot <= :until or b.ruimte = 'ONBEOORDEELD') and d.werkruimte_id in (:werkruimten)
                          and (b.account_id = :account or\s""" + AfloopStore.KEEPER_LEFT + """
                        ) order by b.tot is null, b.tot, b.id limit\s""" + MOST)
                .param("today", today)
                .param("until", until)
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .query((row, number) -> new WaitingAfspraak(
                        new BestuursafspraakId(row.getLong("id")),
                        row.getString("titel"),
                        row.getObject("tot", LocalDate.class)))
                .list();
    }
}
