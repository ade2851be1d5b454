package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells through which phases a dossier went, who got which role and when that ended, and what landed in it. */
@Component
class DossierTijdlijn implements TijdlijnBron {
    private static final String PHASES = """
            select v.op, 'DOSSIER' soort, concat('dossier.tijdlijn.', substring_index(v.soort, '.', -1)) what, v.toelichting titel,
                   coalesce(nullif(a.namens, ''), o.naam) organisatie, null duiding
            from verloop v join account a on a.id = v.account_id join organisatie o on o.id = v.organisatie_id
            where v.item_soort = 'DOSSIER' and v.item_id = :dossier and v.soort in (:phases)
              and v.id = (select max(n.id) from verloop n
                          where n.item_soort = 'DOSSIER' and n.item_id = :dossier and n.gebeurtenis = v.gebeurtenis
                            and n.werkruimte_id in (:werkruimten))
            """;
    private static final String ROLES = """
            select cast(r.van as datetime(6)), 'DOSSIER', concat('dossier.tijdlijn.rol.', r.rol), '', o.naam, null
            from dossier_rol r join organisatie o on o.id = r.organisatie_id where r.dossier_id = :dossier and %1$s
            union all
            select cast(r.tot as datetime(6)), 'DOSSIER', concat('dossier.tijdlijn.rolEinde.', r.rol), '', o.naam, null
            from dossier_rol r join organisatie o on o.id = r.organisatie_id
            where r.dossier_id = :dossier and r.tot is not null and %1$s
            """;
    private static final String LANDINGS = """
            select l.op, 'DUIDING', 'dossier.tijdlijn.landed', l.zin, coalesce(nullif(a.namens, ''), o.naam),
                   (select max(q.duiding_id) from duiding_placement q
                    where q.duiding_id = l.duiding_id and q.werkruimte_id in (:werkruimten))
            from dossier_landing l join account a on a.id = l.account_id join organisatie o on o.id = l.organisatie_id
            where l.dossier_id = :dossier and %1$s
            """;
    private static final String SEEN = """
            (select max(p.dossier_id) from dossier_placement p
             where p.dossier_id = :dossier and p.werkruimte_id in (:werkruimten)) is not null
            """;
    private static final List<String> KEYS = List.of(
            "dossier.verloop.opened",
            "dossier.verloop.verkenning",
            "dossier.verloop.beginspraak",
            "dossier.verloop.voorbereiding",
            "dossier.verloop.besluitvorming",
            "dossier.verloop.uitvoering",
            "dossier.verloop.evaluatie",
            "dossier.verloop.gesloten");

    private final JdbcClient jdbc;
    private final ScopeService scopes;

    DossierTijdlijn(JdbcClient jdbc, ScopeService scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    public List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most) {
        Scope scope = scopes.current();
        return jdbc.sql("select * from (" + PHASES + "union all " + ROLES.formatted(SEEN) + "union all "
                        + LANDINGS.formatted(SEEN) + ") alles where op < :before order by op desc limit :most")
                .param("dossier", dossier.value())
                .param("phases", KEYS)
                .param("werkruimten", scope.werkruimteIds())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.valueOf(row.getString("soort")),
                        row.getString("what"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        row.getString("duiding") == null
                                ? ""
                                : ItemSoort.DUIDING.path() + "/" + row.getLong("duiding")))
                .list();
    }
}
