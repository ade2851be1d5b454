package nl.eenoverheid.exchange;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads signalen to take along: those that stand in a werkruimte of the scope, and where a guest may take them. */
@Repository
class ExportReadRepository {
    private final JdbcClient jdbc;

    ExportReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of some signalen the caller sees, and what may be done with each; in the order of their ids. */
    List<Plek> seen(Set<Long> ids, Scope scope) {
        return jdbc.sql("""
                        select s.id, h.ouder_id is not null besloten, s.werkruimte_id home,
                               max(w.gast_downloadt or w.id in (:geenGast)) mee
                        from signaal s join werkruimte h on h.id = s.werkruimte_id
                        join signaal_placement p on p.signaal_id = s.id and p.werkruimte_id in (:werkruimten)
                        join werkruimte w on w.id = p.werkruimte_id
                        where s.id in (:ids) group by s.id order by s.id""")
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .param("geenGast", scope.notAsGuest().werkruimteIds())
                .query(Plek.class)
                .list();
    }

    /** What they say, last heard first. */
    List<ExportRegel> rows(Set<Long> ids, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.gehoord_op, s.soort, s.status, s.woorden, s.ervaren, s.dwars, s.zelf, s.gehoord,
                               s.gevoeld, s.beleefd, s.aantal_mensen, coalesce(g.naam, x.naam) gemeente, s.kern,
                               s.punt_breedte, s.punt_lengte,
                               a.naam aanleiding, a.naam_en aanleiding_en,
                               concat_ws('; ', t.naam, (select group_concat(b.naam order by b.naam separator '; ')
                                   from signaal_thema k join thema b on b.id = k.thema_id where k.signaal_id = s.id)) themas,
                               concat_ws('; ', t.naam_en, (select group_concat(b.naam_en order by b.naam separator '; ')
                                   from signaal_thema k join thema b on b.id = k.thema_id where k.signaal_id = s.id)) themas_en,
                               (select group_concat(l.label order by l.label separator '; ')
                                from signaal_label l where l.signaal_id = s.id) labels,
                               coalesce(nullif(w.namens, ''), o.naam) organisatie,
                               group_concat(r.naam order by r.naam separator '; ') werkruimten,
                               max(h.naam) behandelaar, s.antwoord_beloofd, s.antwoord_uiterlijk
                        from signaal s join signaal_placement p on p.signaal_id = s.id and p.werkruimte_id in (:werkruimten)
                        join werkruimte r on r.id = p.werkruimte_id and (r.gast_downloadt or r.id in (:geenGast))
                        join organisatie o on o.id = s.organisatie_id join account w on w.id = s.account_id
                        left join organisatie g on g.id = s.gemeente_id left join regio x on x.id = s.regio_id
                        left join aanleiding a on a.id = s.aanleiding_id left join thema t on t.id = s.thema_id
                        left join organisatie h on h.id = p.behandelaar_id
                        where s.id in (:ids) group by s.id order by s.gehoord_op desc, s.id desc""")
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .param("geenGast", scope.notAsGuest().werkruimteIds())
                .query(ExportRegel.class)
                .list();
    }

    /**
     * Where a signaal stands.
     *
     * @param besloten whether its home is a closed part
     * @param mee whether the caller may take it along
     */
    record Plek(long id, boolean besloten, long home, boolean mee) {}
}
