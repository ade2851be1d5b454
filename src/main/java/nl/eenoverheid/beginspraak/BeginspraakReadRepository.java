package nl.eenoverheid.beginspraak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.beginspraak.Beginspraak.Verwijzing;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the beginspraak of dossiers: it is seen where the dossier is. */
@Repository
class BeginspraakReadRepository {
    /** No semi-join: beside a join with several rows MariaDB 11.4 loses some of them. */
    private static final String SEEN = """
             (select min(p.dossier_id) from dossier_placement p
              where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten)) is not null
            """;

    private static final String ORGANISATIE = " coalesce(nullif(a.namens, ''), o.naam) organisatie\n";

    private final JdbcClient jdbc;

    BeginspraakReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Beginspraak> ofDossier(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select d.fase, d.werkruimte_id, v.reden, v.op, a.naam wie,
                        """ + ORGANISATIE + """
                        from dossier d
                        left join verantwoording v on v.id =
                            (select max(x.id) from verantwoording x where x.dossier_id = d.id)
                        left join account a on a.id = v.account_id left join organisatie o on o.id = v.organisatie_id
                        where d.id = :dossier and
                        """ + SEEN)
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> head(dossier, row, scope))
                .optional()
                .map(head -> head.with(rondes(dossier, scope)));
    }

    private static Beginspraak head(DossierId dossier, ResultSet row, Scope scope) throws SQLException {
        DossierFase fase = DossierFase.valueOf(row.getString("fase"));
        String reden = row.getString("reden");
        return new Beginspraak(
                dossier,
                fase,
                reden == null
                        ? null
                        : new Beginspraak.Uitleg(
                                reden,
                                row.getString("wie"),
                                row.getString("organisatie"),
                                row.getObject("op", Instant.class)),
                List.of(),
                fase != DossierFase.GESLOTEN && scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))));
    }

    private List<Beginspraak.Ronde> rondes(DossierId dossier, Scope scope) {
        Map<Long, Links> links = links(dossier, scope);
        return jdbc.sql("""
                        select r.id, r.version, r.op, r.met_wie, r.aantal, r.hoe, r.opbrengst, a.naam wie,
                        """ + ORGANISATIE + """
                        from beginspraakronde r join dossier d on d.id = r.dossier_id
                        join account a on a.id = r.account_id join organisatie o on o.id = r.organisatie_id
                        where r.dossier_id = :dossier and
                        """ + SEEN + " order by r.op desc, r.id desc")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> ronde(row, links.getOrDefault(row.getLong("id"), new Links())))
                .list();
    }

    private static Beginspraak.Ronde ronde(ResultSet row, Links links) throws SQLException {
        return new Beginspraak.Ronde(
                new BeginspraakrondeId(row.getLong("id")),
                row.getLong("version"),
                row.getObject("op", LocalDate.class),
                row.getString("met_wie"),
                row.getInt("aantal"),
                row.getString("hoe"),
                row.getString("opbrengst"),
                row.getString("wie"),
                row.getString("organisatie"),
                links.signalen(),
                links.bezoeken());
    }

    private Map<Long, Links> links(DossierId dossier, Scope scope) {
        Map<Long, Links> links = new HashMap<>();
        jdbc.sql("""
                        select r.id ronde, 'S' soort, s.id, s.kop titel
                        from beginspraakronde r join beginspraakronde_signaal x on x.ronde_id = r.id
                        join signaal s on s.id = x.signaal_id
                        where r.dossier_id = :dossier and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
                        union all
                        select r.id, 'B', b.id, b.titel
                        from beginspraakronde r join beginspraakronde_bezoek x on x.ronde_id = r.id
                        join bezoek b on b.id = x.bezoek_id
                        where r.dossier_id = :dossier and exists (select 1 from bezoek_placement p
                            where p.bezoek_id = b.id and p.werkruimte_id in (:werkruimten))
                        order by 4, 3""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    Links of = links.computeIfAbsent(row.getLong("ronde"), key -> new Links());
                    (row.getString("soort").equals("S") ? of.signalen() : of.bezoeken())
                            .add(new Verwijzing(row.getLong("id"), row.getString("titel")));
                });
        return links;
    }

    /** The signalen that are with a dossier, last heard first. */
    List<Verwijzing> signalen(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.kop titel from koppeling k join signaal s on s.id = k.signaal_id
                        where k.dossier_id = :dossier and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
                        order by s.gehoord_op desc, s.id desc limit 200""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Verwijzing.class)
                .list();
    }

    /** The bezoeken that were held in a werkruimte in which the dossier stands, the last one first. */
    List<Verwijzing> bezoeken(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select distinct b.id, b.titel, b.begint_op
                        from dossier_placement p join bezoek_placement z on z.werkruimte_id = p.werkruimte_id and z.rang = 1
                        join bezoek b on b.id = z.bezoek_id
                        where p.dossier_id = :dossier and p.werkruimte_id in (:werkruimten)
                        order by b.begint_op desc, b.id desc limit 200""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Verwijzing(row.getLong("id"), row.getString("titel")))
                .list();
    }

    /** What happened, for the timeline of the dossier. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        List<Tijdlijnpunt> found = new ArrayList<>();
        jdbc.sql("""
                        select x.soort, x.op, x.titel, coalesce(nullif(a.namens, ''), o.naam) organisatie from (
                            select 'noted' soort, timestamp(r.op, '10:00:00') op, r.met_wie titel, r.account_id,
                                   r.organisatie_id, r.dossier_id
                            from beginspraakronde r where r.dossier_id = :dossier
                            union all
                            select 'explained', v.op, v.reden, v.account_id, v.organisatie_id, v.dossier_id
                            from verantwoording v where v.dossier_id = :dossier) x
                        join dossier d on d.id = x.dossier_id
                        join account a on a.id = x.account_id join organisatie o on o.id = x.organisatie_id
                        where x.op < :before and
                        """ + SEEN + " order by x.op desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    found.add(new Tijdlijnpunt(
                            row.getObject("op", Instant.class),
                            TijdlijnSoort.SPEELRUIMTE,
                            "beginspraak.tijdlijn." + row.getString("soort"),
                            row.getString("titel"),
                            row.getString("organisatie"),
                            BeginspraakRoutes.of(dossier)));
                });
        return found;
    }

    /** What is linked with one round. */
    private record Links(List<Verwijzing> signalen, List<Verwijzing> bezoeken) {
        Links() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }
}
