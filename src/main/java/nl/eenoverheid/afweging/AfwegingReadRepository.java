package nl.eenoverheid.afweging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads afwegingen: only of knopen that are placed in a werkruimte of the scope. What a party gave is read by its own
 * people, and by others once all weights are open: that is a term of the queries.
 */
@Repository
class AfwegingReadRepository {
    private static final String IN_SCOPE = """
             exists (select 1 from knoop_placement p where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
            """;
    private static final String MAY_READ = " (a.status in ('OPEN', 'AFGEROND') or w.organisatie_id = :organisatie) ";

    private final JdbcClient jdbc;

    AfwegingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole afweging of a knoop. */
    Optional<AfwegingDetail> ofKnoop(KnoopId knoop, Scope scope) {
        var table = new AfwegingRows(scope);
        query("""
                        select a.status, a.sluit_op, a.tekst, a.keuze_id, a.afgerond_op, a.reden, door.naam wie, k.id knoop_id,
                               k.werkruimte_id, k.status = 'OPEN' open, o.id optie_id, o.version optie_version, o.naam optie,
                               o.toelichting, b.id belang_id, b.version belang_version, b.naam belang, b.van_wie,
                               e.version effect_version, e.score, e.zin, n.soort, n.signaal_id, n.cijfer_id, n.tekst bron, n.adres
                        from afweging a join knoop k on k.id = a.knoop_id left join account door on door.id = a.afgerond_door_id
                        left join afweging_optie o on o.afweging_id = a.id and not o.vervallen
                        left join afweging_belang b on b.afweging_id = a.id and not b.vervallen
                        left join afweging_effect e on e.optie_id = o.id and e.belang_id = b.id
                        left join afweging_bron n on n.effect_id = e.id
                        where a.knoop_id = :knoop and
                        """ + IN_SCOPE + "order by o.id, b.id, n.nummer", scope)
                .param("knoop", knoop.value())
                .query(table::add);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        readParties(knoop, scope, table);
        return Optional.of(table.detail());
    }

    private void readParties(KnoopId knoop, Scope scope, AfwegingRows table) {
        query("""
                        select w.organisatie_id, o.naam, w.gegeven, w.overgeslagen, v.nummer, v.reden, v.op, t.belang_id, t.punten
                        from afweging a join knoop k on k.id = a.knoop_id join weging w on w.afweging_id = a.id and w.doet_mee
                        join organisatie o on o.id = w.organisatie_id
                        left join wegingsversie v on v.weging_id = w.id and
                        """ + MAY_READ + """
                            and v.nummer = (select max(l.nummer) from wegingsversie l where l.weging_id = w.id)
                        left join weging_punten t on t.weging_id = v.weging_id and t.nummer = v.nummer
                        where a.knoop_id = :knoop and
                        """ + IN_SCOPE + "order by o.naam, w.id", scope)
                .param("knoop", knoop.value())
                .query(table::addPoints);
        query("""
                        select w.organisatie_id, g.optie_id, g.tekst
                        from afweging a join knoop k on k.id = a.knoop_id join weging w on w.afweging_id = a.id and w.doet_mee
                        join weging_opgave g on g.weging_id = w.id
                            and g.nummer = (select max(l.nummer) from wegingsversie l where l.weging_id = w.id)
                        where a.knoop_id = :knoop and
                        """ + MAY_READ + " and " + IN_SCOPE, scope)
                .param("knoop", knoop.value())
                .query(table::addGivenUp);
    }

    /** What parties gave before what they give now, the last one first. */
    List<EerdereWeging> earlier(KnoopId knoop, Scope scope) {
        var rows = new EarlierRows();
        query("""
                        select v.weging_id, v.nummer, o.naam, v.reden, a2.naam wie, v.op, t.belang_id, t.punten
                        from afweging a join knoop k on k.id = a.knoop_id join weging w on w.afweging_id = a.id
                        join organisatie o on o.id = w.organisatie_id join wegingsversie v on v.weging_id = w.id
                        join account a2 on a2.id = v.account_id
                        join weging_punten t on t.weging_id = v.weging_id and t.nummer = v.nummer
                        where a.knoop_id = :knoop
                          and v.nummer < (select max(l.nummer) from wegingsversie l where l.weging_id = w.id) and
                        """ + MAY_READ + " and " + IN_SCOPE + "order by v.op desc, v.weging_id, v.nummer limit 1000", scope)
                .param("knoop", knoop.value())
                .query(rows::add);
        return rows.all();
    }

    /** Knopen in which the organisation of the caller has to give its weights, the first to end first; at most 50. */
    List<WaitingWeging> waiting(Scope scope) {
        return query("""
                        select straight_join k.id knoop_id, k.vraag, a.sluit_op
                        from weging w join afweging a on a.id = w.afweging_id join knoop k on k.id = a.knoop_id
                        where w.organisatie_id = :organisatie and not w.gegeven and w.doet_mee and w.overgeslagen = ''
                          and a.status = 'WEGEN' and k.status = 'OPEN' and
                        """ + IN_SCOPE + "order by a.sluit_op, a.id limit 50", scope)
                .query(WaitingWeging.class)
                .list();
    }

    /** Ids of the signalen of a knoop and of its dossier; whether the caller sees them is for who reads them to say. */
    Set<Long> signalen(KnoopId knoop, Scope scope) {
        return new HashSet<>(query("""
                        select s.signaal_id from knoop k join knoop_signaal s on s.knoop_id = k.id
                        where k.id = :knoop and
                        """ + IN_SCOPE + """
                        union select d.signaal_id from knoop k join koppeling d on d.dossier_id = k.dossier_id
                        where k.id = :knoop and
                        """ + IN_SCOPE + "limit 200", scope)
                .param("knoop", knoop.value())
                .query(Long.class)
                .list());
    }

    /** The dossier of a knoop; whether the caller sees it is for who reads it to say. */
    Optional<DossierId> dossier(KnoopId knoop, Scope scope) {
        return query(
                        "select k.dossier_id from knoop k where k.id = :knoop and k.dossier_id is not null and"
                                + IN_SCOPE,
                        scope)
                .param("knoop", knoop.value())
                .query(Long.class)
                .optional()
                .map(DossierId::new);
    }

    /** Ids and names of the organisations that have somebody who can weigh where the knoop stands. */
    List<PartijKeuze> parties(KnoopId knoop, Scope scope) {
        return query("""
                        select distinct o.id, o.naam from knoop k join werkruimte_lid l on l.werkruimte_id = k.werkruimte_id
                            and l.rol in ('EIGENAAR', 'DEELNEMER')
                        join account a on a.id = l.account_id and a.actief join organisatie o on o.id = a.organisatie_id
                        where k.id = :knoop and
                        """ + IN_SCOPE + "order by o.naam, o.id", scope)
                .param("knoop", knoop.value())
                .query(PartijKeuze.class)
                .list();
    }

    /** When weights were asked and opened and when it was rounded off, in the knopen of a dossier. */
    List<Tijdlijnpunt> timeline(DossierId dossier, Instant before, int most, Scope scope) {
        return query("""
                        select k.id, k.vraag, s.wat,
                               case s.wat when 'asked' then a.gevraagd_op when 'opened' then a.geopend_op
                                   else if(a.status = 'AFGEROND', a.afgerond_op, null) end op
                        from knoop k join afweging a on a.knoop_id = k.id
                        join (select 'asked' wat union all select 'opened' union all select 'finished') s
                        where k.dossier_id = :dossier and
                        """ + IN_SCOPE + "having op < :before order by op desc, k.id limit :most", scope)
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.AFWEGING,
                        "afweging.tijdlijn." + row.getString("wat"),
                        row.getString("vraag"),
                        "",
                        AfwegingRoutes.ofKnoop(new KnoopId(row.getLong("id")))))
                .list();
    }

    /** Where a knoop stands. */
    Optional<KnoopPlek> plek(KnoopId knoop, Scope scope) {
        return query("""
                        select k.id, k.vraag, k.werkruimte_id, k.status = 'OPEN' open,
                               (select group_concat(p.werkruimte_id) from knoop_placement p where p.knoop_id = k.id) werkruimten
                        from knoop k where k.id = :knoop and
                        """ + IN_SCOPE, scope)
                .param("knoop", knoop.value())
                .query((row, number) -> plek(row))
                .optional();
    }

    private static KnoopPlek plek(ResultSet row) throws SQLException {
        return new KnoopPlek(
                new KnoopId(row.getLong("id")),
                row.getString("vraag"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                row.getBoolean("open"),
                Stream.of(row.getString("werkruimten").split(","))
                        .map(Long::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private JdbcClient.StatementSpec query(String sql, Scope scope) {
        JdbcClient.StatementSpec spec = jdbc.sql(sql).param("werkruimten", scope.werkruimteIds());
        return sql.contains(":organisatie")
                ? spec.param("organisatie", scope.organisatie().value())
                : spec;
    }
}
