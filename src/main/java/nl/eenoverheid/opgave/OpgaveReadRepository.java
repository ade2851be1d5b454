package nl.eenoverheid.opgave;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads opgaven: they are seen where their dossier is. */
@Repository
class OpgaveReadRepository {
    /** No semi-join: beside a join with several rows MariaDB 11.4 loses some of them. */
    static final String SEEN = """
             (select min(p.dossier_id) from dossier_placement p
              where p.dossier_id = o.dossier_id and p.werkruimte_id in (:werkruimten)) is not null
            """;

    private static final String OF_DOSSIER = " o.dossier_id in (:ids) and ";
    private static final String THESE = " o.id in (:ids) and ";

    private final JdbcClient jdbc;

    OpgaveReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The opgaven of a dossier, open ones first. */
    List<OpgaveItem> ofDossier(DossierId dossier, Scope scope) {
        return read(OF_DOSSIER, List.of(dossier.value()), scope);
    }

    /** Opgaven by id, as far as they are in scope. */
    List<OpgaveItem> these(Collection<OpgaveId> ids, Scope scope) {
        return ids.isEmpty()
                ? List.of()
                : read(THESE, ids.stream().map(OpgaveId::value).toList(), scope);
    }

    private List<OpgaveItem> read(String which, List<Long> ids, Scope scope) {
        Map<Long, List<Behoefte>> years = new HashMap<>();
        jdbc.sql("""
                        select y.opgave_id, y.jaar, y.bedrag, y.bron, y.nodig_op
                        from opgave o join opgave_behoefte y on y.opgave_id = o.id where
                        """ + which + SEEN + " order by y.opgave_id, y.jaar")
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    years.computeIfAbsent(row.getLong("opgave_id"), key -> new ArrayList<>())
                            .add(new Behoefte(
                                    row.getInt("jaar"),
                                    row.getBigDecimal("bedrag"),
                                    row.getString("bron"),
                                    row.getObject("nodig_op", LocalDate.class)));
                });
        return jdbc.sql("""
                        select o.id, o.version, o.dossier_id, o.naam, o.thema, o.uitleg, o.status, d.naam dossier_naam, d.fase,
                               d.werkruimte_id
                        from opgave o join dossier d on d.id = o.dossier_id where
                        """ + which + SEEN + " order by o.status = 'OPEN' desc, o.id")
                .param("ids", ids)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> head(row, years.getOrDefault(row.getLong("id"), List.of()), scope))
                .list();
    }

    private static OpgaveItem head(ResultSet row, List<Behoefte> behoeften, Scope scope) throws SQLException {
        boolean closed = DossierFase.valueOf(row.getString("fase")) == DossierFase.GESLOTEN;
        return new OpgaveItem(
                new OpgaveId(row.getLong("id")),
                row.getLong("version"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_naam"),
                new OpgaveData(row.getString("naam"), row.getString("thema"), row.getString("uitleg"), behoeften),
                OpgaveStatus.valueOf(row.getString("status")),
                !closed && scope.canWrite(new WerkruimteId(row.getLong("werkruimte_id"))));
    }

    /** That an opgave was closed or taken up again, the last one first. */
    List<OpgaveDetail.Stap> stappen(OpgaveId id, Scope scope) {
        return jdbc.sql("""
                        select t.soort, t.waarom, a.naam wie, coalesce(nullif(a.namens, ''), g.naam) organisatie, t.op
                        from opgave o join opgave_stap t on t.opgave_id = o.id
                        join account a on a.id = t.account_id join organisatie g on g.id = t.organisatie_id
                        where o.id = :id and
                        """ + SEEN + " order by t.nummer desc")
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(OpgaveDetail.Stap.class)
                .list();
    }

    /** What people did with opgaven and their money, for the timeline of the dossier. */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most, Scope scope) {
        return jdbc.sql("""
                        select x.soort, x.op, x.wat, o.naam, o.id, coalesce(nullif(a.namens, ''), g.naam) organisatie from (
                            select l.id opgave_id, 'GEOPEND' soort, '' wat, l.geopend_op op, l.account_id, l.organisatie_id
                            from opgave l where l.dossier_id = :dossier
                            union all
                            select t.opgave_id, t.soort, '', t.op, t.account_id, t.organisatie_id
                            from opgave_stap t join opgave l on l.id = t.opgave_id where l.dossier_id = :dossier
                            union all
                            select b.opgave_id, k.soort, v.naam,
                                   case k.soort when 'GEKOPPELD' then b.gekoppeld_op when 'GEWIJZIGD' then b.gewijzigd_op
                                       else b.ontkoppeld_op end,
                                   b.account_id, b.organisatie_id
                            from bijdrage b join opgave l on l.id = b.opgave_id
                            join begroting_overheid v on v.id = b.overheid_id
                            join (select 'GEKOPPELD' soort union all select 'GEWIJZIGD' union all select 'ONTKOPPELD') k
                            where l.dossier_id = :dossier) x
                        join opgave o on o.id = x.opgave_id
                        join account a on a.id = x.account_id join organisatie g on g.id = x.organisatie_id
                        where x.op < :before and
                        """ + SEEN + " order by x.op desc limit :most")
                .param("dossier", dossier.value())
                .param("before", before)
                .param("most", most)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        TijdlijnSoort.GELD,
                        "opgave.tijdlijn." + row.getString("soort"),
                        titel(row.getString("wat"), row.getString("naam")),
                        row.getString("organisatie"),
                        OpgaveRoutes.detail(dossier, new OpgaveId(row.getLong("id")))))
                .list();
    }

    private static String titel(String overheid, String opgave) {
        return overheid.isEmpty() ? opgave : overheid + " · " + opgave;
    }
}
