package nl.eenoverheid.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is substituted by whom, and who can be. */
@Repository
class VervangingReadRepository {
    private static final int PAGE = 50;
    private static final String LIST = """
            select v.id, v.voor_id, a.naam voor, v.vervanger_id, s.naam vervanger, o.naam organisatie, v.van, v.tot,
                   v.reden, d.naam door, v.beeindigd_op, e.naam beeindigd_door
            from vervanging v join account a on a.id = v.voor_id join account s on s.id = v.vervanger_id
            join organisatie o on o.id = a.organisatie_id join account d on d.id = v.door_id
            left join account e on e.id = v.beeindigd_door_id
            """;

    private final JdbcClient jdbc;

    VervangingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those for a person and those by a person, the newest first. */
    List<VervangingListItem> of(AccountId person) {
        return jdbc.sql(LIST + "where :person in (v.voor_id, v.vervanger_id) order by v.tot desc, v.id desc limit 200")
                .param("person", person.value())
                .query(VervangingListItem.class)
                .list();
    }

    Page<VervangingListItem> list(@Nullable Long only, @Nullable String after) {
        List<VervangingListItem> rows = jdbc.sql(LIST + """
                        where (:organisatie is null or a.organisatie_id = :organisatie)
                          and (:afterTot is null or (v.tot, v.id) < (:afterTot, :afterId))
                        order by v.tot desc, v.id desc limit 51""")
                .param("organisatie", only)
                .param("afterTot", after == null ? null : LocalDate.parse(after.substring(0, after.indexOf('|'))))
                .param("afterId", after == null ? 0 : Long.parseLong(after.substring(after.indexOf('|') + 1)))
                .query(VervangingListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.tot() + "|" + row.id());
    }

    /** Colleagues who may stand in for somebody: active, no partner, and able to read at all. */
    List<AccountChoice> candidates(AccountId voor, OrganisatieId organisatie) {
        return jdbc.sql("""
                        select a.id, a.naam, a.email, o.naam organisatie, a.organisatie_id
                        from account a join organisatie o on o.id = a.organisatie_id
                        where a.organisatie_id = :organisatie and a.actief and a.id <> :voor
                          and exists (select 1 from account_rol ar join rol_recht r on r.rol = ar.rol
                                      where ar.account_id = a.id and r.recht = 'WERKRUIMTE_READ')
                          and not exists (select 1 from account_rol p where p.account_id = a.id and p.rol = 'PARTNER')
                        order by a.naam, a.id limit 2000""")
                .param("organisatie", organisatie.value())
                .param("voor", voor.value())
                .query(AccountChoice.class)
                .list();
    }

    /** Name of who stands in for somebody already on one of these days. */
    Optional<String> overlapping(AccountId voor, LocalDate van, LocalDate tot) {
        return jdbc.sql("""
                        select s.naam from vervanging v join account s on s.id = v.vervanger_id
                        where v.voor_id = :voor and v.beeindigd_op is null and v.van <= :tot and v.tot >= :van limit 1""")
                .param("voor", voor.value())
                .param("van", van)
                .param("tot", tot)
                .query(String.class)
                .optional();
    }
}
