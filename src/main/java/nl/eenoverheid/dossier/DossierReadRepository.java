package nl.eenoverheid.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads dossiers for showing: only what is placed in a werkruimte of the scope. */
@Repository
class DossierReadRepository {
    static final int PAGE = 40;

    private static final String IN_SCOPE = " and exists (select 1 from dossier_placement p"
            + " where p.dossier_id = d.id and p.werkruimte_id in (:werkruimten))";

    private final JdbcClient jdbc;

    DossierReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<DossierListItem> list(DossierFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        String where = where(filter, after, params);
        List<DossierListItem> rows = jdbc.sql("""
                        select d.id, d.naam, d.fase, d.gewijzigd_op,
                        """ + HomeNaam.column("dossier", "d") + """
                               , max(case when r.rol = 'REGISSEUR' then o.naam end) regisseur,
                               coalesce(group_concat(distinct case when r.rol <> 'REGISSEUR' then o.naam end
                                   order by o.naam separator ', '), '') anderen
                        from (select distinct p.dossier_id, p.gewijzigd_op from dossier_placement p
                              where p.werkruimte_id in (:werkruimten)""" + where + """
                              order by p.gewijzigd_op desc, p.dossier_id desc limit :size) newest
                        join dossier d on d.id = newest.dossier_id
                        join werkruimte w on w.id = d.werkruimte_id
                        left join dossier_rol r on r.dossier_id = d.id and r.van <= :today
                            and (r.tot is null or r.tot > :today)
                        left join organisatie o on o.id = r.organisatie_id
                        group by d.id order by d.gewijzigd_op desc, d.id desc""")
                .params(params)
                .param("werkruimten", scope.within(filter.werkruimte()).werkruimteIds())
                .param("today", today)
                .param("size", PAGE + 1)
                .query(DossierListItem.class)
                .list();
        return Page.of(rows, PAGE, row -> row.gewijzigdOp() + "_" + row.id());
    }

    private static String where(DossierFilter filter, @Nullable String after, Map<String, Object> params) {
        var where = new StringBuilder();
        if (filter.fase() != null) {
            where.append(" and p.fase = :fase");
            params.put("fase", filter.fase().name());
        }
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterMoment", Instant.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            where.append(" and p.gewijzigd_op <= :afterMoment"
                    + " and (p.gewijzigd_op < :afterMoment or p.dossier_id < :afterId)");
        }
        return where.append('\n').toString();
    }

    /** Dossiers that are not closed, by name. */
    List<DossierChoice> choices(Scope scope) {
        return jdbc.sql("select d.id, d.naam from dossier d where d.fase <> 'GESLOTEN'" + IN_SCOPE
                        + " order by d.naam, d.id")
                .param("werkruimten", scope.werkruimteIds())
                .query(DossierChoice.class)
                .list();
    }

    Optional<DossierHome> home(DossierId id, Scope scope) {
        return jdbc.sql("""
                        select d.id, d.naam, d.fase, d.werkruimte_id,
                               (select group_concat(a.werkruimte_id) from dossier_placement a
                                where a.dossier_id = d.id) werkruimten,
                               (select min(l.op) from dossier_landing l where l.dossier_id = d.id) eerste_inbreng
                        from dossier d where d.id = :id""" + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toHome(id, row, scope))
                .optional();
    }

    /** What landed in a dossier, last landed first. */
    private static DossierHome toHome(DossierId id, ResultSet row, Scope scope) throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        return new DossierHome(
                id,
                row.getString("naam"),
                DossierFase.valueOf(row.getString("fase")),
                home,
                Stream.of(row.getString("werkruimten").split(","))
                        .map(Long::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("eerste_inbreng", Instant.class),
                scope.canWrite(home));
    }

    Optional<DossierDetail> detail(DossierId id, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select d.*,
                        """ + HomeNaam.column("dossier", "d") + """
                               , a.naam wie, o.naam organisatie
                        from dossier d join werkruimte w on w.id = d.werkruimte_id
                        join account a on a.id = d.account_id join organisatie o on o.id = d.organisatie_id
                        where d.id = :id""" + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> toDetail(row, rollen(id, today), scope))
                .optional();
    }

    /** Of a dossier that was found in scope. */
    private List<DossierDetail.Rol> rollen(DossierId id, LocalDate today) {
        return jdbc.sql("""
                        select r.id, r.organisatie_id, o.naam organisatie, r.rol, r.van, r.tot, r.contact
                        from dossier_rol r join organisatie o on o.id = r.organisatie_id
                        where r.dossier_id = :id
                        order by field(r.rol, 'REGISSEUR', 'KADERSTELLER', 'UITVOERDER', 'MEDEOVERHEID', 'ADVISEUR',
                            'BELANGHEBBENDE'), r.van, o.naam, r.id""")
                .param("id", id.value())
                .query((row, number) -> toRol(row, today))
                .list();
    }

    private static DossierDetail.Rol toRol(ResultSet row, LocalDate today) throws SQLException {
        LocalDate van = row.getObject("van", LocalDate.class);
        LocalDate tot = row.getObject("tot", LocalDate.class);
        return new DossierDetail.Rol(
                row.getLong("id"),
                row.getLong("organisatie_id"),
                row.getString("organisatie"),
                DossierRol.valueOf(row.getString("rol")),
                van,
                tot,
                row.getString("contact"),
                DossierDetail.Stand.on(today, van, tot));
    }

    private static DossierDetail toDetail(ResultSet row, List<DossierDetail.Rol> rollen, Scope scope)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        return new DossierDetail(
                row.getLong("id"),
                row.getLong("version"),
                new DossierData(
                        home,
                        row.getString("naam"),
                        row.getString("onderwerp"),
                        row.getString("eindbeeld"),
                        row.getString("leervragen")),
                DossierFase.valueOf(row.getString("fase")),
                row.getObject("fase_sinds", Instant.class),
                row.getString("werkruimte"),
                row.getString("wie"),
                row.getString("organisatie"),
                row.getObject("geopend_op", Instant.class),
                rollen,
                scope.canWrite(home));
    }
}
