package nl.eenoverheid.speelruimte;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cards for showing; a card is seen where its dossier is. */
@Repository
class SpeelruimteReadRepository {
    private final JdbcClient jdbc;

    SpeelruimteReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of both faces of the card of a dossier, newest first. */
    List<SpeelruimteVersie> versions(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.gezicht, s.nummer, s.participatie, s.op, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie, s.genoteerd_op,
                               t.naam, t.ruimte, t.waarom, t.sinds
                        from speelruimte s join speelruimte_onderwerp t on t.speelruimte_id = s.id
                        join account a on a.id = s.account_id join organisatie o on o.id = s.organisatie_id
                        where s.dossier_id = :dossier and exists (select 1 from dossier_placement p
                            where p.dossier_id = s.dossier_id and p.werkruimte_id in (:werkruimten))
                        order by s.gezicht, s.nummer desc, t.volgorde""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(SpeelruimteReadRepository::toVersions);
    }

    /**
     * The first words of others that reached a dossier. A signaal counts from the day on which it was heard; what was
     * heard before the dossier was there counts from the day on which it was put with it.
     *
     * @param lezing when the first shared reading landed in it
     */
    Optional<EersteInbreng> eersteInbreng(DossierId dossier, @Nullable Instant lezing, Scope scope) {
        return jdbc.sql("""
                        select (select min(r.op) from beginspraakronde r where r.dossier_id = d.id) beginspraak,
                               (select min(s.gehoord_op) from koppeling k join signaal s on s.id = k.signaal_id
                                where k.dossier_id = d.id and s.gehoord_op >= date(d.geopend_op)) gehoord,
                               (select min(k.op) from koppeling k join signaal s on s.id = k.signaal_id
                                where k.dossier_id = d.id and s.gehoord_op < date(d.geopend_op)) gelegd
                        from dossier d
                        where d.id = :dossier and exists (select 1 from dossier_placement p
                            where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> EersteInbreng.of(
                        row.getObject("beginspraak", LocalDate.class),
                        EersteInbreng.earlier(
                                row.getObject("gehoord", LocalDate.class), day(row.getObject("gelegd", Instant.class))),
                        day(lezing)))
                .optional()
                .flatMap(found -> found);
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, SpeelruimteService.HERE);
    }

    private static List<SpeelruimteVersie> toVersions(ResultSet rows) throws SQLException {
        List<SpeelruimteVersie> versions = new ArrayList<>();
        boolean more = rows.next();
        while (more) {
            SpeelruimteVersie head = toVersion(rows);
            long id = rows.getLong("id");
            List<SpeelruimteVersie.Onderwerp> topics = new ArrayList<>();
            do {
                topics.add(toTopic(rows));
                more = rows.next();
            } while (more && rows.getLong("id") == id);
            versions.add(head.about(topics));
        }
        return versions;
    }

    private static SpeelruimteVersie toVersion(ResultSet row) throws SQLException {
        return new SpeelruimteVersie(
                Gezicht.valueOf(row.getString("gezicht")),
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
