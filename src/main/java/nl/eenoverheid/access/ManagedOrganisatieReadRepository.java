package nl.eenoverheid.access;

import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which organisations use the installation. */
@Repository
class ManagedOrganisatieReadRepository {
    private final JdbcClient jdbc;

    ManagedOrganisatieReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ManagedOrganisatie> list() {
        return jdbc.sql("""
                        select o.id, o.naam, n.accounts, n.beheerders, coalesce(p.tweede_factor, false) tweede_factor,
                               c.sinds dicht_sinds, d.naam dicht_door
                        from (select a.organisatie_id, cast(sum(a.actief) as int) accounts,
                                     coalesce(group_concat(if(a.actief and exists (
                                         select 1 from account_rol r where r.account_id = a.id and r.rol = 'BEHEERDER'),
                                         a.naam, null) order by a.naam separator ', '), '') beheerders
                              from account a group by a.organisatie_id) n
                        join organisatie o on o.id = n.organisatie_id
                        left join sign_in_policy p on p.organisatie_id = o.id
                        left join closed_organisatie c on c.organisatie_id = o.id
                        left join account d on d.id = c.door_id
                        order by o.naam, o.id""").query(ManagedOrganisatie.class).list();
    }

    /** Everybody of an organisation who may be signed in. */
    List<AccountId> accounts(OrganisatieId organisatie) {
        return jdbc.sql("select id from account where organisatie_id = ? and actief")
                .param(organisatie.value())
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }
}
