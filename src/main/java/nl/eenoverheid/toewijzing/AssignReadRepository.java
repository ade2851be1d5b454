package nl.eenoverheid.toewijzing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who can be asked to handle many signalen: only of those that are placed in a werkruimte of the scope. */
@Repository
class AssignReadRepository {
    private final JdbcClient jdbc;

    AssignReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of some signalen somebody handles or is asked to. */
    int handled(Set<Long> signalen, Scope scope) {
        return jdbc.sql("""
                        select count(distinct p.signaal_id) from signaal_placement p
                        where p.signaal_id in (:signalen) and p.werkruimte_id in (:werkruimten)
                          and p.behandelaar_id is not null""")
                .param("signalen", signalen)
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .single();
    }

    /** The organisations of which somebody works where one of them stands; those first that see most. */
    List<AssignKeuze> choices(Set<Long> signalen, Scope scope) {
        Map<Long, List<Rij>> byOrganisatie = new LinkedHashMap<>();
        jdbc.sql("""
                        with werker as (
                            select a.id, a.naam, a.organisatie_id, p.signaal_id
                            from signaal_placement p
                            join werkruimte_lid l on l.werkruimte_id = p.werkruimte_id and l.rol in ('EIGENAAR', 'DEELNEMER')
                            join account a on a.id = l.account_id and a.actief
                            where p.signaal_id in (:signalen) and p.werkruimte_id in (:werkruimten))
                        select w.organisatie_id organisatie, o.naam, v.ziet, w.id persoon, w.naam persoon_naam,
                               count(distinct w.signaal_id) persoon_ziet
                        from werker w join organisatie o on o.id = w.organisatie_id
                        join (select organisatie_id, count(distinct signaal_id) ziet from werker group by organisatie_id) v
                          on v.organisatie_id = w.organisatie_id
                        group by w.organisatie_id, o.naam, v.ziet, w.id, w.naam
                        order by v.ziet desc, o.naam, o.id, w.naam, w.id""")
                .param("signalen", signalen)
                .param("werkruimten", scope.werkruimteIds())
                .query(Rij.class)
                .list()
                .forEach(row -> byOrganisatie
                        .computeIfAbsent(row.organisatie, id -> new ArrayList<>())
                        .add(row));
        return byOrganisatie.values().stream().map(AssignReadRepository::choice).toList();
    }

    private static AssignKeuze choice(List<Rij> rows) {
        Rij first = rows.getFirst();
        return new AssignKeuze(
                new OrganisatieId(first.organisatie),
                first.naam,
                first.ziet,
                rows.stream()
                        .map(row ->
                                new AssignKeuze.Persoon(new AccountId(row.persoon), row.persoonNaam, row.persoonZiet))
                        .toList());
    }

    record Rij(long organisatie, String naam, int ziet, long persoon, String persoonNaam, int persoonZiet) {}
}
