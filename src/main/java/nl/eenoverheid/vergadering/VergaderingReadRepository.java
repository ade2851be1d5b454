package nl.eenoverheid.vergadering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads meetings for showing: only those of a dossier that is placed in a werkruimte of the scope. */
@Repository
class VergaderingReadRepository {
    private static final int PAGE = 10;
    private static final int MOST_COMING = 3;

    private static final String ITEM = """
            select v.id, v.dossier_id, v.titel, d.naam dossier, v.begint_op, v.minuten, v.plek, v.status,
                   (select count(*) from agendapunt a where a.vergadering_id = v.id) punten
            """;

    private static final String SEEN = """
            exists (select 1 from dossier_placement p where p.dossier_id = v.dossier_id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;
    private final AgendaReadRepository agendas;

    VergaderingReadRepository(JdbcClient jdbc, AgendaReadRepository agendas) {
        this.jdbc = jdbc;
        this.agendas = agendas;
    }

    Page<VergaderingListItem> ofDossier(DossierId dossier, @Nullable String after, Scope scope) {
        String[] key = after == null ? new String[] {"9999-01-01T00:00:00Z", "0"} : after.split("_");
        List<VergaderingListItem> rows = query(
                        ITEM + """
                        from vergadering v join dossier d on d.id = v.dossier_id
                        where v.dossier_id = :dossier and v.begint_op <= :afterMoment
                          and (v.begint_op < :afterMoment or v.id < :afterId) and
                        """ + SEEN + "order by v.begint_op desc, v.id desc limit " + (PAGE + 1), scope)
                .param("dossier", dossier.value())
                .param("afterMoment", Instant.parse(key[0]))
                .param("afterId", Long.parseLong(key[1]))
                .query(VergaderingListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.begintOp() + "_" + row.id());
    }

    List<VergaderingListItem> coming(Scope scope, Instant now) {
        return query(ITEM + """
                        from (select distinct g.vergadering_id from vergadering_genodigde g
                            where g.organisatie_id = :organisatie and (g.account_id is null or g.account_id = :account)) mine
                        join vergadering v on v.id = mine.vergadering_id join dossier d on d.id = v.dossier_id
                        where (v.status = 'GEPLAND' and v.begint_op >= :since or v.status = 'BEZIG') and
                        """ + SEEN + "order by v.begint_op, v.id limit " + MOST_COMING, scope)
                .param("organisatie", scope.organisatie().value())
                .param("account", scope.account().value())
                .param("since", now.minus(Duration.ofHours(2)))
                .query(VergaderingListItem.class)
                .list();
    }

    Optional<VergaderingListItem> ofTaak(TaakId taak, Scope scope) {
        return query(ITEM + """
                        from agendapunt t join vergadering v on v.id = t.vergadering_id
                        join dossier d on d.id = v.dossier_id where t.taak_id = :taak and
                        """ + SEEN + "limit 1", scope)
                .param("taak", taak.value())
                .query(VergaderingListItem.class)
                .optional();
    }

    Optional<VergaderingDetail> detail(VergaderingId id, Scope scope) {
        return query(ITEM + """
                        , v.version, v.link, v.reden, v.vorige_id, v.organisatie_id, d.werkruimte_id, w.naam wie,
                        coalesce(nullif(w.namens, ''), o.naam) organisatie, d.fase = 'GESLOTEN' gesloten,
                        exists (select 1 from dossier_placement s
                                where s.dossier_id = v.dossier_id and s.werkruimte_id in (:schrijft)) schrijft
                        from vergadering v join dossier d on d.id = v.dossier_id
                        join account w on w.id = v.account_id join organisatie o on o.id = v.organisatie_id
                        where v.id = :id and
                        """ + SEEN, scope)
                .param("id", id.value())
                .param("schrijft", scope.writing().werkruimteIds())
                .query((row, number) -> detail(row, scope))
                .optional()
                .map(found -> found.with(agendas.invited(id, scope), agendas.points(id, scope)));
    }

    private JdbcClient.StatementSpec query(String sql, Scope scope) {
        return jdbc.sql(sql).param("werkruimten", scope.werkruimteIds());
    }

    private static VergaderingDetail detail(ResultSet row, Scope scope) throws SQLException {
        Long vorige = row.getObject("vorige_id", Long.class);
        return new VergaderingDetail(
                item(row),
                row.getLong("version"),
                new WerkruimteId(row.getLong("werkruimte_id")),
                row.getString("link"),
                row.getString("reden"),
                vorige,
                row.getString("wie"),
                row.getString("organisatie"),
                acts(row, scope),
                row.getBoolean("schrijft") && !row.getBoolean("gesloten"),
                List.of(),
                List.of());
    }

    private static Set<VergaderingAct> acts(ResultSet row, Scope scope) throws SQLException {
        if (!row.getBoolean("schrijft")) {
            return Set.of();
        }
        VergaderingStatus status = VergaderingStatus.valueOf(row.getString("status"));
        boolean organiser = row.getLong("organisatie_id") == scope.organisatie().value()
                || scope.canManage(new WerkruimteId(row.getLong("werkruimte_id")));
        return Arrays.stream(VergaderingAct.values())
                .filter(act -> status.allows(act) && (organiser || !act.isForOrganiser()))
                .collect(Collectors.toSet());
    }

    private static VergaderingListItem item(ResultSet row) throws SQLException {
        return new VergaderingListItem(
                row.getLong("id"),
                row.getLong("dossier_id"),
                row.getString("titel"),
                row.getString("dossier"),
                row.getObject("begint_op", Instant.class),
                row.getInt("minuten"),
                row.getString("plek"),
                VergaderingStatus.valueOf(row.getString("status")),
                row.getInt("punten"));
    }
}
