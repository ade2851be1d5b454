package nl.eenoverheid.workspace;

import nl.eenoverheid.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the memberships of an account of which the person was erased. A last owner stays, without a name: what stands in the
 * werkruimte must not be lost.
 */
@Component
class ErasedMemberListener {
    private final JdbcClient jdbc;

    ErasedMemberListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountErased event) {
        jdbc.sql("""
                        delete l from werkruimte_lid l
                        left join werkruimte_lid o on o.werkruimte_id = l.werkruimte_id and o.rol = 'EIGENAAR'
                            and o.account_id <> l.account_id
                        where l.account_id = ? and (l.rol <> 'EIGENAAR' or o.id is not null)""").param(event.account().value()).update();
    }
}
