package nl.eenoverheid.navraag;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what people said of answers that are placed in a werkruimte of the scope. */
@Repository
class NavraagReadRepository {
    private static final int MOST = 40;
    private static final String IN_SCOPE = """
            exists (select 1 from terugkoppeling_placement p
                where p.terugkoppeling_id = n.terugkoppeling_id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    NavraagReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people said of one answer, last said first. */
    List<NavraagAntwoord> of(TerugkoppelingId about, Scope scope) {
        return jdbc.sql("""
                        select n.id, n.antwoord_nummer nummer, n.oordeel, n.woorden, n.beantwoord_op op,
                               n.oordeel = 'NEE' and n.afgedaan_op is null and t.status = 'VERSTUURD' open
                        from navraag n join terugkoppeling t on t.id = n.terugkoppeling_id
                        where n.terugkoppeling_id = :id and n.oordeel is not null and\s""" + IN_SCOPE + "order by n.beantwoord_op desc")
                .param("id", about.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new NavraagAntwoord(
                        row.getLong("id"),
                        row.getInt("nummer"),
                        NavraagOordeel.valueOf(row.getString("oordeel")),
                        row.getString("woorden"),
                        row.getObject("op", Instant.class),
                        row.getBoolean("open")))
                .list();
    }

    /** What did not help and nobody looked at, the first to say so first. */
    List<NavraagListItem> open(Scope scope) {
        return jdbc.sql("""
                        select t.id, t.kop, t.aan, n.woorden
                        from navraag n join terugkoppeling t on t.id = n.terugkoppeling_id
                        where n.oordeel = 'NEE' and n.afgedaan_op is null and t.status = 'VERSTUURD' and\s""" + IN_SCOPE + "order by n.beantwoord_op limit " + MOST)
                .param("werkruimten", scope.werkruimteIds())
                .query(NavraagListItem.class)
                .list();
    }
}
