package nl.eenoverheid.doorwerking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakStatus;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how agreements work through in dossiers: it is seen where the dossier is. */
@Repository
class DoorwerkingReadRepository {
    private static final int MOST = 500;
    private static final String SEEN = """
            (select min(p.dossier_id) from dossier_placement p
             where p.dossier_id = :dossier and p.werkruimte_id in (:werkruimten)) is not null
            """;
    private static final String TOPICS = """
            (select group_concat(t.naam order by t.volgorde separator '\\n') from doorwerking_onderwerp t
             where t.doorwerking_id = w.id) onderwerpen
            """;
    /** Kept in the dossier, or named in it. */
    private static final String HERE = """
            (select a.id from bestuursafspraak a where a.dossier_id = :dossier and a.status <> 'INGETROKKEN'
             union select x.bestuursafspraak_id from doorwerking x where x.dossier_id = :dossier)
            """;

    private final JdbcClient jdbc;

    DoorwerkingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agreements of a dossier: those that are not over first, then the last one that was made. */
    List<DossierAfspraak> ofDossier(DossierId dossier, LocalDate today, Scope scope) {
        return jdbc.sql("select b.*, b.dossier_id = :dossier eigen, coalesce(w.version, -1) versie, " + TOPICS
                        + "from " + HERE + """
                         h join bestuursafspraak b on b.id = h.id
                        left join doorwerking w on w.bestuursafspraak_id = b.id and w.dossier_id = :dossier
                        where\s""" + SEEN
                        + " order by (b.tot is null or b.tot >= :today) desc, b.volgorde_op desc, b.id desc limit "
                        + MOST)
                .param("dossier", dossier.value())
                .param("today", today)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new DossierAfspraak(
                        new BestuursafspraakId(row.getLong("id")),
                        row.getString("titel"),
                        AfspraakStatus.on(
                                AfspraakStatus.valueOf(row.getString("status")),
                                row.getObject("vanaf", LocalDate.class),
                                row.getObject("tot", LocalDate.class),
                                today),
                        AfspraakRuimte.valueOf(row.getString("ruimte")),
                        row.getString("ruimte_uitleg"),
                        row.getLong("versie"),
                        row.getBoolean("eigen"),
                        topics(row.getString("onderwerpen"))))
                .list();
    }

    /** Agreements that were made and do not work through in a dossier yet, the last one first. */
    List<AfspraakKeuze> keuzes(DossierId dossier, Scope scope) {
        return jdbc.sql("select b.id, b.titel from bestuursafspraak b left join " + HERE + """
                         h on h.id = b.id
                        where h.id is null and b.status not in ('ONTWERP', 'INGETROKKEN') and\s""" + SEEN
                        + " order by b.volgorde_op desc, b.id desc limit " + MOST)
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        new AfspraakKeuze(new BestuursafspraakId(row.getLong("id")), row.getString("titel")))
                .list();
    }

    /** The dossiers in scope in which an agreement works through, by name. */
    List<DoorwerkingPlek> dossiers(BestuursafspraakId afspraak, Scope scope) {
        return jdbc.sql("select d.id, d.naam, " + TOPICS + """
                        from (select a.dossier_id from bestuursafspraak a where a.id = :afspraak
                              union select x.dossier_id from doorwerking x where x.bestuursafspraak_id = :afspraak) h
                        join dossier d on d.id = h.dossier_id
                        left join doorwerking w on w.bestuursafspraak_id = :afspraak and w.dossier_id = d.id
                        where (select min(p.dossier_id) from dossier_placement p
                               where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten)) is not null
                        order by d.naam, d.id limit\s""" + MOST)
                .param("afspraak", afspraak.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(DoorwerkingReadRepository::plek)
                .list();
    }

    /** When agreements of elsewhere were named in a dossier, for its timeline. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("""
                        select w.op, b.id, b.titel, coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from doorwerking w join bestuursafspraak b on b.id = w.bestuursafspraak_id
                        join account a on a.id = w.account_id join organisatie o on o.id = w.organisatie_id
                        where w.dossier_id = :dossier and b.dossier_id <> :dossier and w.op < :before and\s""" + SEEN + " order by w.op desc, w.id desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.SPEELRUIMTE,
                        "doorwerking.tijdlijn.linked",
                        row.getString("titel"),
                        row.getString("organisatie"),
                        AfspraakRoutes.detail(new BestuursafspraakId(row.getLong("id")))))
                .list();
    }

    private static DoorwerkingPlek plek(ResultSet row, int number) throws SQLException {
        return new DoorwerkingPlek(
                new DossierId(row.getLong("id")), row.getString("naam"), topics(row.getString("onderwerpen")));
    }

    private static List<String> topics(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split("\n"));
    }
}
