package nl.eenoverheid.speelruimte;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cards for showing; a card is seen where its dossier is. */
@Repository
class SpeelruimteReadRepository {
    private final JdbcClient jdbc;

    SpeelruimteReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of the card of a dossier, newest first. */
    List<SpeelruimteVersie> versions(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select s.nummer, s.participatie, s.op, a.naam wie, o.naam organisatie, s.genoteerd_op,
                               t.naam, t.ruimte, t.waarom, t.sinds
                        from speelruimte s join speelruimte_onderwerp t on t.speelruimte_id = s.id
                        join account a on a.id = s.account_id join organisatie o on o.id = s.organisatie_id
                        where s.dossier_id = :dossier and exists (select 1 from dossier_placement p
                            where p.dossier_id = s.dossier_id and p.werkruimte_id in (:werkruimten))
                        order by s.nummer desc, t.volgorde""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(SpeelruimteReadRepository::toVersions);
    }

    private static List<SpeelruimteVersie> toVersions(ResultSet rows) throws SQLException {
        List<SpeelruimteVersie> versions = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            SpeelruimteVersie head = toVersion(rows);
            List<SpeelruimteVersie.Onderwerp> topics = new ArrayList<>();
            do {
                topics.add(toTopic(rows));
                more = rows.next();
            } while (more && rows.getInt("nummer") == head.nummer());
            versions.add(head.about(topics));
        }
        return versions;
    }

    private static SpeelruimteVersie toVersion(ResultSet row) throws SQLException {
        return new SpeelruimteVersie(
                row.getInt("nummer"),
                Participatie.valueOf(row.getString("participatie")),
                row.getObject("op", LocalDate.class),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("genoteerd_op", Instant.class),
                List.of());
    }

    private static SpeelruimteVersie.Onderwerp toTopic(ResultSet row) throws SQLException {
        return new SpeelruimteVersie.Onderwerp(
                row.getString("naam"),
                Ruimte.valueOf(row.getString("ruimte")),
                row.getString("waarom"),
                row.getObject("sinds", LocalDate.class));
    }
}
