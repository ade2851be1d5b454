package nl.eenoverheid.besluitloop;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the way of besluiten on the timeline of their dossier: stages and that they were made public, where each organisation
 * stood, and which bodies adopted an afspraak by themselves.
 */
@Component
class BesluitTijdlijn implements TijdlijnBron {
    private static final String OF_DOSSIER = """
             join knoop k on k.id = b.knoop_id and k.dossier_id = :dossier
            where exists (select 1 from besluit_placement p where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
            """;
    private static final String STAGES = """
            select s.op, concat('besluitloop.verloop.', lower(coalesce(if(s.soort = 'VERDER', s.stadium, null), s.soort))) wat,
                   b.id, b.titel, coalesce(nullif(a.namens, ''), o.naam) organisatie, s.nummer
            from besluit b join besluitloop l on l.besluit_id = b.id join besluitstap s on s.besluitloop_id = l.id
            join account a on a.id = s.account_id join organisatie o on o.id = s.organisatie_id
            """;
    private static final String POSITIONS = """
            select s.op, concat('besluitloop.tijdlijn.standpunt', s.standpunt), b.id, b.titel, o.naam, s.volgnummer
            from besluit b join besluit_standpunt s on s.besluit_id = b.id join organisatie o on o.id = s.organisatie_id
            """;
    private static final String ADOPTIONS = """
            select m.op, concat('besluitloop.tijdlijn.orgaan', m.stand), b.id, concat(g.naam, ': ', b.titel), o.naam, m.nummer
            from besluit b join vaststelling v on v.besluit_id = b.id
            join vaststelling_melding m on m.vaststelling_id = v.id
            join bestuursorgaan g on g.id = v.bestuursorgaan_id join organisatie o on o.id = g.organisatie_id
            """;

    private final JdbcClient jdbc;
    private final ScopeService scopes;

    BesluitTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        return punten(dossier, before, most, scopes.current());
    }

    private List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("select * from (" + STAGES + OF_DOSSIER + " union all " + POSITIONS + OF_DOSSIER + " union all "
                        + ADOPTIONS + OF_DOSSIER
                        + ") alles where op < :before order by op desc, nummer desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.BESLUIT,
                        row.getString("wat"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        BesluitRoutes.detail(row.getLong("id"))))
                .list();
    }
}
