package nl.eenoverheid.uitnodiging;

import java.util.List;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads uitnodigingen for owners. */
@Repository
class UitnodigingReadRepository {
    private final JdbcClient jdbc;

    UitnodigingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the one with this address is a member already; the database takes é for e, so it is compared again. */
    boolean isMember(WerkruimteId werkruimte, String email, Scope scope) {
        return jdbc.sql("""
                        select a.email from werkruimte_lid l join account a on a.id = l.account_id
                        where l.werkruimte_id = :id and l.werkruimte_id in (:werkruimten) and a.email = :email""")
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("email", email)
                .query(String.class)
                .list()
                .contains(email);
    }

    /** Open ones first, then what became of the others; at most 100. */
    List<UitnodigingListItem> ofWerkruimte(WerkruimteId werkruimte, Scope scope) {
        return jdbc.sql("""
                        select u.id, u.email, u.rol, u.status, d.naam door, u.gemaakt_op, u.geldig_tot, u.gemaild,
                               u.antwoord_op
                        from uitnodiging u join account d on d.id = u.door_id
                        where u.werkruimte_id = :id and u.werkruimte_id in (:werkruimten)
                        order by u.status = 'OPEN' desc, u.id desc limit 100""")
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(UitnodigingListItem.class)
                .list();
    }
}
