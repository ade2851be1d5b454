package nl.eenoverheid.taak;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who can be asked, and about which dossiers. */
@Repository
class TaakPlaces {
    private final JdbcClient jdbc;

    TaakPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisations of which somebody works in a werkruimte, with those people. */
    List<TaakKeuze> choices(WerkruimteId werkruimte, Scope scope) {
        Map<Long, TaakKeuze> byOrganisatie = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.id organisatie, o.naam, a.id persoon, a.naam persoon_naam
                        from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                        join organisatie o on o.id = a.organisatie_id
                        where l.werkruimte_id = :id and l.werkruimte_id in (:werkruimten)
                          and l.rol in ('EIGENAAR', 'DEELNEMER')
                        order by o.naam, o.id, a.naam, a.id""")
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new TaakKeuze(
                        new OrganisatieId(row.getLong("organisatie")),
                        row.getString("naam"),
                        List.of(new TaakKeuze.Persoon(
                                new AccountId(row.getLong("persoon")), row.getString("persoon_naam")))))
                .list()
                .forEach(each -> byOrganisatie.merge(each.organisatie().value(), each, TaakPlaces::together));
        return List.copyOf(byOrganisatie.values());
    }

    /** Whether the organisation or the person that is asked works where it is asked; fine when nobody was chosen yet. */
    boolean works(TaakData data) {
        if (data.naar() == null || data.werkruimte() == null) {
            return true;
        }
        return !jdbc.sql("""
                        select 1 from werkruimte_lid l join account a on a.id = l.account_id and a.actief
                        where l.werkruimte_id = :werkruimte and l.rol in ('EIGENAAR', 'DEELNEMER')
                          and a.organisatie_id = :organisatie and (:persoon is null or a.id = :persoon) limit 1""")
                .param("werkruimte", data.werkruimte().value())
                .param("organisatie", data.naar().value())
                .param("persoon", data.persoon() == null ? null : data.persoon().value())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Whether the dossier is open and stands where the task is asked, so that both see what it is about. */
    boolean isOpenThere(TaakData data, Scope scope) {
        if (data.dossier() == null || data.werkruimte() == null) {
            return true;
        }
        return !jdbc.sql("""
                        select 1 from dossier d join dossier_placement p on p.dossier_id = d.id
                        where d.id = :dossier and d.fase <> 'GESLOTEN' and p.werkruimte_id = :werkruimte
                          and p.werkruimte_id in (:werkruimten) limit 1""")
                .param("dossier", data.dossier().value())
                .param("werkruimte", data.werkruimte().value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static TaakKeuze together(TaakKeuze some, TaakKeuze more) {
        return new TaakKeuze(
                some.organisatie(),
                some.naam(),
                Stream.concat(some.mensen().stream(), more.mensen().stream()).toList());
    }
}
