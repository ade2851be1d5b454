package nl.eenoverheid.workspace;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.IllegalMove;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads werkruimten for showing. */
@Repository
class WerkruimteReadRepository {
    private final JdbcClient jdbc;

    WerkruimteReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WerkruimteListItem> list(Scope scope) {
        return jdbc.sql("""
                        select w.id, w.naam, w.doel,
                               (select count(*) from werkruimte_lid m where m.werkruimte_id = w.id) leden,
                               coalesce((select group_concat(o.naam order by o.naam separator ', ')
                                from werkruimte_organisatie wo join organisatie o on o.id = wo.organisatie_id
                                where wo.werkruimte_id = w.id), '') organisaties
                        from werkruimte w where w.id in (:werkruimten) order by w.naam, w.id""")
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new WerkruimteListItem(
                        row.getLong("id"),
                        row.getString("naam"),
                        row.getString("doel"),
                        scope.rol(new WerkruimteId(row.getLong("id"))).orElseThrow(),
                        row.getInt("leden"),
                        row.getString("organisaties")))
                .list();
    }

    Optional<WerkruimteDetail> detail(WerkruimteId id, Scope scope) {
        List<WerkruimteDetail.Lid> leden = jdbc.sql("""
                        select l.account_id, a.naam, a.functie, o.naam organisatie, l.rol, l.sinds, d.naam door
                        from werkruimte_lid l join account a on a.id = l.account_id
                        join organisatie o on o.id = a.organisatie_id join account d on d.id = l.door_id
                        where l.werkruimte_id = :id and l.werkruimte_id in (:werkruimten) order by a.naam, a.id""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(WerkruimteDetail.Lid.class)
                .list();
        return jdbc.sql("""
                        select w.id, w.naam, w.doel, w.version from werkruimte w
                        where w.id = :id and w.id in (:werkruimten)""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new WerkruimteDetail(
                        row.getLong("id"),
                        row.getString("naam"),
                        row.getString("doel"),
                        scope.rol(id).orElseThrow(),
                        row.getLong("version"),
                        leden))
                .optional();
    }

    Optional<Persoon> persoon(AccountId account) {
        return jdbc.sql("select naam, organisatie_id, actief, namens <> '' partner from account where id = ?")
                .param(account.value())
                .query(Persoon.class)
                .optional();
    }

    String naam(WerkruimteId id) {
        return jdbc.sql("select naam from werkruimte where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Somebody who is or becomes a member; a partner comes from outside government. */
    record Persoon(String naam, long organisatieId, boolean actief, boolean partner) {

        /** A partner is a guest, whatever an owner would like. */
        void guard(WerkruimteRol rol) {
            if (partner && rol != WerkruimteRol.GAST) {
                throw new IllegalMove("workspace.partnerIsGuest");
            }
        }
    }
}
