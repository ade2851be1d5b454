package nl.eenoverheid.dilemma;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads dilemma's: they are seen where their dossier is. */
@Repository
class DilemmaReadRepository {
    /** No semi-join: beside a join with several rows MariaDB 11.4 loses some of them. */
    private static final String SEEN = """
             (select min(p.dossier_id) from dossier_placement p
              where p.dossier_id = m.dossier_id and p.werkruimte_id in (:werkruimten)) is not null
            """;

    private final JdbcClient jdbc;

    DilemmaReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The dilemma's of a dossier: those on which nobody chose first, then the last one first. */
    List<DilemmaListItem> ofDossier(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select m.id, m.vraag, m.status,
                               group_concat(k.naam order by k.volgorde separator ' · ') kanten,
                               coalesce(max(case when k.volgorde = m.keuze then k.naam end), '') gekozen
                        from dilemma m join dilemma_kant k on k.dilemma_id = m.id
                        where m.dossier_id = :dossier and
                        """ + SEEN + " group by m.id order by m.status = 'OPEN' desc, m.id desc")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(DilemmaListItem.class)
                .list();
    }

    Optional<DilemmaDetail> detail(DilemmaId id, Scope scope) {
        return jdbc.sql("""
                        select m.id, m.version, m.dossier_id, m.vraag, m.status, m.keuze, d.naam dossier_naam, d.fase,
                               d.werkruimte_id
                        from dilemma m join dossier d on d.id = m.dossier_id where m.id = :id and
                        """ + SEEN)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> head(row, scope))
                .optional()
                .map(head -> head.with(kanten(id, scope), stappen(id, scope)));
    }

    private static DilemmaDetail head(ResultSet row, Scope scope) throws SQLException {
        boolean closed = DossierFase.valueOf(row.getString("fase")) == DossierFase.GESLOTEN;
        return new DilemmaDetail(
                new DilemmaId(row.getLong("id")),
                row.getLong("version"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_naam"),
                row.getString("vraag"),
                DilemmaStatus.valueOf(row.getString("status")),
                row.getObject("keuze", Integer.class),
                List.of(),
                List.of(),
                !closed && scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))));
    }

    private List<DilemmaDetail.Kant> kanten(DilemmaId id, Scope scope) {
        Map<Integer, DilemmaDetail.Kant> sides = new LinkedHashMap<>();
        Map<Integer, List<DilemmaDetail.Signaal>> said = new LinkedHashMap<>();
        jdbc.sql("""
                        select k.volgorde, k.naam, k.geeft, k.kost, k.voor_wie, s.id signaal, s.kop
                        from dilemma m join dilemma_kant k on k.dilemma_id = m.id
                        left join dilemma_signaal x on x.dilemma_id = k.dilemma_id and x.kant = k.volgorde
                            and (select min(z.signaal_id) from signaal_placement z
                                 where z.signaal_id = x.signaal_id and z.werkruimte_id in (:werkruimten)) is not null
                        left join signaal s on s.id = x.signaal_id
                        where m.id = :id and
                        """ + SEEN + " order by k.volgorde, s.gehoord_op desc, s.id desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    int place = row.getInt("volgorde");
                    said.computeIfAbsent(place, key -> new ArrayList<>());
                    if (row.getObject("signaal") != null) {
                        said.get(place).add(new DilemmaDetail.Signaal(row.getLong("signaal"), row.getString("kop")));
                    }
                    sides.put(
                            place,
                            new DilemmaDetail.Kant(
                                    row.getString("naam"),
                                    row.getString("geeft"),
                                    row.getString("kost"),
                                    row.getString("voor_wie"),
                                    said.get(place)));
                });
        return List.copyOf(sides.values());
    }

    private List<DilemmaDetail.Stap> stappen(DilemmaId id, Scope scope) {
        return jdbc.sql("""
                        select t.soort, t.kant, t.waarom, a.naam wie, coalesce(nullif(a.namens, ''), o.naam) organisatie, t.op
                        from dilemma m join dilemma_stap t on t.dilemma_id = m.id
                        join account a on a.id = t.account_id join organisatie o on o.id = t.organisatie_id
                        where m.id = :id and
                        """ + SEEN + " order by t.nummer desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(DilemmaDetail.Stap.class)
                .list();
    }

    /** The signalen that are with a dossier, to choose from, last heard first. */
    List<DilemmaDetail.Signaal> signalen(DossierId dossier, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.kop from koppeling k join signaal s on s.id = k.signaal_id
                        where k.dossier_id = :dossier and exists (select 1 from signaal_placement p
                            where p.signaal_id = s.id and p.werkruimte_id in (:werkruimten))
                        order by s.gehoord_op desc, s.id desc limit 200""")
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(DilemmaDetail.Signaal.class)
                .list();
    }

    /** What people did with dilemma's, for the timeline of the dossier. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("""
                        select x.soort, x.op, m.vraag, m.id, coalesce(nullif(a.namens, ''), o.naam) organisatie from (
                            select l.id dilemma_id, 'GELEGD' soort, l.genoteerd_op op, l.account_id, l.organisatie_id
                            from dilemma l where l.dossier_id = :dossier
                            union all
                            select t.dilemma_id, t.soort, t.op, t.account_id, t.organisatie_id
                            from dilemma_stap t join dilemma l on l.id = t.dilemma_id where l.dossier_id = :dossier) x
                        join dilemma m on m.id = x.dilemma_id
                        join account a on a.id = x.account_id join organisatie o on o.id = x.organisatie_id
                        where x.op < :before and
                        """ + SEEN + " order by x.op desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.AFWEGING,
                        "dilemma.tijdlijn." + row.getString("soort"),
                        row.getString("vraag"),
                        row.getString("organisatie"),
                        DilemmaRoutes.detail(dossier, new DilemmaId(row.getLong("id")))))
                .list();
    }
}
