package nl.eenoverheid.samenhang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the dossiers around one that the caller sees: only those that are placed in a werkruimte of the scope too. */
@Repository
class SamenhangReadRepository {
    private static final int MOST = 50;

    /** From both sides, each by its own index. */
    private static final String BUREN = """
             (select v.soort, v.ander_id buur_id, 1 van, v.op, v.account_id, v.organisatie_id from verband v
              where v.dossier_id = :id
              union all
              select v.soort, v.dossier_id, 0, v.op, v.account_id, v.organisatie_id from verband v where v.ander_id = :id) b
             join dossier d on d.id = b.buur_id and exists (
                 select 1 from dossier_placement p where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    SamenhangReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those around a dossier that was found in scope, by name. */
    List<Samenhang.Buur> buren(DossierHome dossier, Scope scope) {
        return jdbc.sql("select b.soort, b.van, d.id, d.naam, d.fase, d.werkruimte_id in (:schrijft) mag from " + BUREN
                        + " order by d.naam, d.id")
                .param("id", dossier.id().value())
                .param("werkruimten", scope.werkruimteIds())
                .param("schrijft", scope.writing().werkruimteIds())
                .query((row, number) -> buur(row, dossier.canWrite()))
                .list();
    }

    private static Samenhang.Buur buur(ResultSet row, boolean mine) throws SQLException {
        return new Samenhang.Buur(
                soort(row),
                row.getLong("id"),
                row.getString("naam"),
                DossierFase.valueOf(row.getString("fase")),
                mine || row.getBoolean("mag"));
    }

    /** Other dossiers that the caller may change and that are not linked with it yet, by some letters of their name. */
    List<DossierChoice> candidates(DossierId dossier, String typed, Scope scope) {
        return jdbc.sql("""
                        select d.id, d.naam from dossier d
                        where d.werkruimte_id in (:schrijft) and d.id <> :id and d.naam like :typed escape '!'
                          and not exists (select 1 from verband v
                                          where v.eerste_id = least(d.id, :id) and v.tweede_id = greatest(d.id, :id))
                        order by d.naam, d.id limit\s""" + MOST)
                .param("id", dossier.value())
                .param("schrijft", scope.writing().werkruimteIds())
                .param("typed", "%" + typed.strip().replaceAll("([!%_])", "!$1") + "%")
                .query(DossierChoice.class)
                .list();
    }

    /** When a dossier got those around it, last first. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("""
                        select b.op, b.soort, b.van, d.id, d.naam, coalesce(nullif(a.namens, ''), o.naam) organisatie from
                        """ + BUREN + """
                        join account a on a.id = b.account_id join organisatie o on o.id = b.organisatie_id
                        where b.op < :before and (select max(q.dossier_id) from dossier_placement q
                            where q.dossier_id = :id and q.werkruimte_id in (:werkruimten)) = :id
                        order by b.op desc limit :most""")
                .param("id", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.DOSSIER,
                        "samenhang.tijdlijn." + soort(row).name(),
                        row.getString("naam"),
                        row.getString("organisatie"),
                        DossierRoutes.detail(row.getLong("id"))))
                .list();
    }

    private static VerbandSoort soort(ResultSet row) throws SQLException {
        if (row.getString("soort").equals(Verband.Vorm.VERWANT.name())) {
            return VerbandSoort.VERWANT_MET;
        }
        return row.getBoolean("van") ? VerbandSoort.ONDERDEEL_VAN : VerbandSoort.OMVAT;
    }
}
