package nl.eenoverheid.vertrouwelijkheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how far things may be known, of those that their module let the caller read. */
@Repository
class AfschermingRows {
    private static final String WHO = "coalesce(nullif(a.namens, ''), o.naam)";

    private final JdbcClient jdbc;

    AfschermingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may read it and what was said last; one row for each reader, or one when there are none. */
    List<Row> rows(Afgeschermd ding) {
        return jdbc.sql("""
                        select af.id, coalesce(af.version + 1, 0) version, coalesce(af.niveau, 'INTERN') niveau, af.grond, af.tot,
                               e.id eigenaar_id, e.naam eigenaar, coalesce(nullif(e.namens, ''), eo.naam) eigenaar_van,
                               a.id account, a.naam wie, """ + WHO + """
                               organisatie, l.sinds, d.naam door
                        from account e join organisatie eo on eo.id = e.organisatie_id
                        left join afscherming af on af.soort = :soort and af.ding_id = :id
                        left join afscherming_lezer l on l.afscherming_id = af.id and l.tot is null
                        left join account a on a.id = l.account_id left join organisatie o on o.id = a.organisatie_id
                        left join account d on d.id = l.door_id
                        where e.id = :eigenaar order by a.naam, a.id""")
                .param("soort", ding.soort().name())
                .param("id", ding.id())
                .param("eigenaar", ding.eigenaar().value())
                .query(Row.class)
                .list();
    }

    List<VertrouwelijkheidDetail.Stap> stappen(long afscherming) {
        return jdbc.sql("""
                        select s.niveau, s.grond, s.tot, s.reden, s.lezers, a.naam wie, """ + WHO + """
                               organisatie, s.op
                        from afscherming_stap s join account a on a.id = s.account_id
                        join organisatie o on o.id = s.organisatie_id
                        where s.afscherming_id = ? order by s.nummer desc""")
                .param(afscherming)
                .query(VertrouwelijkheidDetail.Stap.class)
                .list();
    }

    /** Active people who see a dossier through a werkruimte that the caller knows, by name. */
    List<Lezerkeuze> candidates(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select a.id account, a.naam, """ + WHO + """
                               organisatie
                        from account a join organisatie o on o.id = a.organisatie_id
                        where a.actief and a.id in (
                            select l.account_id from dossier_placement p
                            join werkruimte_lid l on l.werkruimte_id = p.werkruimte_id
                            where p.dossier_id = :dossier and p.werkruimte_id in (:werkruimten))
                          and exists (select 1 from account_rol r join rol_recht t on t.rol = r.rol
                            where r.account_id = a.id and t.recht = 'DOSSIER_READ')
                        order by a.naam, a.id""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Lezerkeuze.class)
                .list();
    }

    record Row(
            @Nullable Long id,
            long version,
            Vertrouwelijkheid niveau,
            @Nullable Geheimgrond grond,
            @Nullable LocalDate tot,
            long eigenaarId,
            String eigenaar,
            String eigenaarVan,
            @Nullable Long account,
            @Nullable String wie,
            @Nullable String organisatie,
            @Nullable Instant sinds,
            @Nullable String door) {}
}
