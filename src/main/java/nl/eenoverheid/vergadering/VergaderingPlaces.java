package nl.eenoverheid.vergadering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where the dossier of a meeting stands, and who and what goes with it. */
@Repository
class VergaderingPlaces {
    private static final String PLEK = """
            select d.id, d.naam, d.fase = 'GESLOTEN' gesloten, d.werkruimte_id,
                   (select group_concat(p.werkruimte_id) from dossier_placement p where p.dossier_id = d.id) werkruimten
            from dossier d
            """;
    private static final String SEEN = """
            exists (select 1 from dossier_placement s where s.dossier_id = d.id and s.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    VergaderingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierPlek> ofDossier(DossierId dossier, Scope scope) {
        return plek(PLEK + "where d.id = :id and " + SEEN, dossier.value(), scope);
    }

    Optional<DossierPlek> ofVergadering(VergaderingId vergadering, Scope scope) {
        return plek(
                PLEK + "join vergadering v on v.dossier_id = d.id where v.id = :id and " + SEEN,
                vergadering.value(),
                scope);
    }

    /** The organisations and people that can be invited: whoever sees the dossier. */
    List<GenodigdeKeuze> choices(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select distinct o.id organisatie, o.naam, a.id persoon, a.naam persoon_naam
                        from dossier d join dossier_placement p on p.dossier_id = d.id and p.werkruimte_id in (:werkruimten)
                        join werkruimte_lid l on l.werkruimte_id = p.werkruimte_id
                        join account a on a.id = l.account_id and a.actief
                        join organisatie o on o.id = a.organisatie_id
                        where d.id = :dossier
                        order by o.naam, o.id, a.naam, a.id""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new GenodigdeKeuze(
                        new GenodigdeData(
                                new OrganisatieId(row.getLong("organisatie")), new AccountId(row.getLong("persoon"))),
                        row.getString("naam"),
                        row.getString("persoon_naam")))
                .list();
    }

    /** Whether all of some signalen are seen by the caller and go with the dossier, or were on the point before. */
    boolean goWith(Set<Long> signalen, DossierId dossier, long punt, Scope scope) {
        return signalen.isEmpty()
                || jdbc.sql("""
                        select count(*) from signaal s where s.id in (:signalen)
                          and (exists (select 1 from agendapunt_signaal v
                                       where v.signaal_id = s.id and v.agendapunt_id = :punt)
                            or exists (select 1 from signaal_placement p
                                       where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
                              and (exists (select 1 from koppeling k where k.signaal_id = s.id and k.dossier_id = :dossier)
                                or exists (select 1 from signaal_spoor l where l.signaal_id = s.id
                                           and l.item_soort = 'DOSSIER' and l.item_id = :dossier)))""")
                                .param("signalen", signalen)
                                .param("dossier", dossier.value())
                                .param("punt", punt)
                                .param("werkruimten", scope.werkruimteIds())
                                .query(Integer.class)
                                .single()
                        == signalen.size();
    }

    private Optional<DossierPlek> plek(String sql, long id, Scope scope) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new DossierPlek(
                        new DossierId(row.getLong("id")),
                        row.getString("naam"),
                        row.getBoolean("gesloten"),
                        new WerkruimteId(row.getLong("werkruimte_id")),
                        Arrays.stream(row.getString("werkruimten").split(","))
                                .map(Long::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .optional();
    }
}
