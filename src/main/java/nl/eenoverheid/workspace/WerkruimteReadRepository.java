package nl.eenoverheid.workspace;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.IllegalMove;
import org.jspecify.annotations.Nullable;
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
                        select w.id, w.naam, w.doel, u.naam ouder,
                               (select count(*) from werkruimte_lid m where m.werkruimte_id = w.id) leden,
                               coalesce((select group_concat(o.naam order by o.naam separator ', ')
                                from werkruimte_organisatie wo join organisatie o on o.id = wo.organisatie_id
                                where wo.werkruimte_id = w.id), '') organisaties
                        from werkruimte w left join werkruimte u on u.id = w.ouder_id
                        where w.id in (:werkruimten)
                        order by coalesce(u.naam, w.naam), coalesce(u.id, w.id), u.id is not null, w.naam, w.id""")
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new WerkruimteListItem(
                        row.getLong("id"),
                        row.getString("naam"),
                        row.getString("ouder"),
                        row.getString("doel"),
                        scope.rol(new WerkruimteId(row.getLong("id"))).orElseThrow(),
                        row.getInt("leden"),
                        row.getString("organisaties")))
                .list();
    }

    Optional<WerkruimteDetail> detail(WerkruimteId id, Scope scope) {
        List<WerkruimteDetail.Lid> leden = jdbc.sql("""
                        select l.account_id, a.naam, a.functie, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               if(a.email like '%@invalid' or :gast and l.rol = 'GAST' and l.account_id <> :self, null, a.email) email,
                               l.rol, l.sinds, d.naam door
                        from werkruimte_lid l join account a on a.id = l.account_id
                        join organisatie o on o.id = a.organisatie_id join account d on d.id = l.door_id
                        where l.werkruimte_id = :id and l.werkruimte_id in (:werkruimten) order by a.naam, a.id""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .param(
                        "gast",
                        scope.rol(id).filter(rol -> rol == WerkruimteRol.GAST).isPresent())
                .param("self", scope.account().value())
                .query(WerkruimteDetail.Lid.class)
                .list();
        List<Part> parts = jdbc.sql("""
                        select w.id, w.naam, w.doel, w.version, w.gast_downloadt, coalesce(u.id, 0) ouder_id, u.naam ouder
                        from werkruimte w left join werkruimte u on u.id = w.ouder_id
                        where (w.id = :id or w.ouder_id = :id) and w.id in (:werkruimten)
                        order by w.id = :id desc, w.naam, w.id""")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Part.class)
                .list();
        return parts.stream()
                .filter(part -> part.id() == id.value())
                .findFirst()
                .map(self -> new WerkruimteDetail(
                        self.id(),
                        self.naam(),
                        self.doel(),
                        scope.rol(id).orElseThrow(),
                        self.version(),
                        self.gastDownloadt(),
                        Optional.ofNullable(self.ouder()).map(naam -> new WerkruimteDetail.Naam(self.ouderId(), naam)),
                        parts.stream()
                                .filter(part -> part != self)
                                .map(part -> new WerkruimteDetail.Naam(part.id(), part.naam()))
                                .toList(),
                        leden));
    }

    /** A werkruimte, or one of its closed parts of which the caller is a member; of the others not even the name is told. */
    private record Part(
            long id,
            String naam,
            String doel,
            long version,
            boolean gastDownloadt,
            long ouderId,
            @Nullable String ouder) {}

    boolean isMember(WerkruimteId id, AccountId account) {
        return jdbc.sql("select 1 from werkruimte_lid where werkruimte_id = ? and account_id = ?")
                .params(id.value(), account.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<Persoon> persoon(AccountId account) {
        return jdbc.sql("select naam, organisatie_id, actief, namens <> '' partner from account where id = ?")
                .param(account.value())
                .query(Persoon.class)
                .optional();
    }

    boolean isBesloten(WerkruimteId id) {
        return jdbc.sql("select 1 from werkruimte where id = ? and ouder_id is not null")
                .param(id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
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
