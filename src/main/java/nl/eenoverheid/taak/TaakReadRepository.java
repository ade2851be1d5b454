package nl.eenoverheid.taak;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads tasks for showing: only what is placed in a werkruimte of the scope. */
@Repository
class TaakReadRepository {
    static final int PAGE = 40;

    private static final int MOST_WAITING = 40;

    private static final String ITEM = """
            select t.id, t.vraag, t.status, coalesce(nullif(va.namens, ''), vo.naam) van,
                   coalesce(nullif(pa.namens, ''), na.naam) naar, pa.naam persoon, t.uiterlijk, coalesce(d.naam, '') dossier
            """;

    /** The name of the dossier, for who may see that. */
    private static final String JOINS = """
            join organisatie vo on vo.id = t.organisatie_id join account va on va.id = t.account_id
            join organisatie na on na.id = t.naar_id left join account pa on pa.id = t.persoon_id
            left join dossier d on d.id = t.dossier_id and exists (select 1 from dossier_placement dp
                where dp.dossier_id = d.id and dp.werkruimte_id in (:werkruimten))
            """;

    private static final String IN_SCOPE = """
            exists (select 1 from taak_placement p where p.taak_id = t.id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    TaakReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<TaakListItem> list(TaakFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        TaakTerms where = TaakTerms.of(filter, after, today, scope);
        List<TaakListItem> rows = jdbc.sql(ITEM + """
                        from (select distinct p.uiterlijk, p.taak_id from taak_placement p
                        """ + where.joins() + "where p.werkruimte_id in (:werkruimten)"
                        + where.terms()
                        + " order by p.uiterlijk%1$s, p.taak_id%1$s limit :size) due".formatted(where.direction()) + """

                        straight_join taak t on t.id = due.taak_id
                        """
                        + JOINS + "order by due.uiterlijk%1$s, due.taak_id%1$s".formatted(where.direction()))
                .params(where.params())
                .param("size", PAGE + 1)
                .query((row, number) -> item(row, today))
                .list();
        return Page.of(rows, PAGE, row -> row.uiterlijk() + "_" + row.id());
    }

    List<TaakListItem> some(Set<Long> taken, LocalDate today, Scope scope) {
        return jdbc.sql(ITEM + "from taak t " + JOINS + "where t.id in (:taken) and " + IN_SCOPE + "order by t.id")
                .param("taken", taken)
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> item(row, today))
                .list();
    }

    List<WaitingTaak> waiting(LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select t.id, t.vraag, t.status, t.uiterlijk,
                               if(t.status in ('GEVRAAGD', 'AANGENOMEN'), vo.naam, na.naam) ander
                        from (select distinct p.taak_id from taak_placement p
                            where p.werkruimte_id in (:werkruimten) and p.klaar = false and p.naar_id = :organisatie
                              and (p.status = 'GEVRAAGD' and (p.persoon_id is null or p.persoon_id = :account)
                                or p.status in ('GEVRAAGD', 'AANGENOMEN') and p.uiterlijk <= :laatste)
                            union
                            select distinct p.taak_id from taak_placement p join taak w on w.id = p.taak_id
                            where p.werkruimte_id in (:werkruimten) and p.klaar = false and p.organisatie_id = :organisatie
                              and p.status in ('GEWEIGERD', 'GEDAAN')
                              and (w.account_id = :account or p.uiterlijk <= :laatste)) waits
                        join taak t on t.id = waits.taak_id join organisatie vo on vo.id = t.organisatie_id
                        join organisatie na on na.id = t.naar_id
                        order by t.uiterlijk, t.id limit\s""" + MOST_WAITING)
                .param("werkruimten", scope.werkruimteIds())
                .param("organisatie", scope.organisatie().value())
                .param("account", scope.account().value())
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .query((row, number) -> waiting(row, today))
                .list();
    }

    Optional<TaakDetail> detail(TaakId id, LocalDate today, Scope scope, List<VerloopRegel> verloop) {
        return jdbc.sql(ITEM + """
                        , t.version, t.werkruimte_id, t.dossier_id, t.toelichting, t.gezegd, t.organisatie_id, t.naar_id,
                        t.persoon_id, t.gevraagd_op, va.naam wie,
                        (select group_concat(p.werkruimte_id) from taak_placement p
                         where p.taak_id = t.id and p.werkruimte_id in (:werkruimten)) plekken,
                        """ + HomeNaam.column("taak", "t")
                        + "from taak t join werkruimte w on w.id = t.werkruimte_id "
                        + JOINS + "where t.id = :id and " + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> detail(row, today, scope, verloop))
                .optional();
    }

    private static TaakDetail detail(ResultSet row, LocalDate today, Scope scope, List<VerloopRegel> verloop)
            throws SQLException {
        return new TaakDetail(
                item(row, today),
                row.getLong("version"),
                data(row),
                row.getString("gezegd"),
                row.getString("wie"),
                row.getString("werkruimte"),
                row.getObject("gevraagd_op", Instant.class),
                acts(row, scope),
                verloop);
    }

    private static TaakData data(ResultSet row) throws SQLException {
        Long dossier = row.getObject("dossier_id", Long.class);
        Long persoon = row.getObject("persoon_id", Long.class);
        return new TaakData(
                new WerkruimteId(row.getLong("werkruimte_id")),
                dossier == null ? null : new DossierId(dossier),
                row.getString("vraag"),
                row.getString("toelichting"),
                new OrganisatieId(row.getLong("naar_id")),
                persoon == null ? null : new AccountId(persoon),
                row.getObject("uiterlijk", LocalDate.class));
    }

    private static Set<TaakAct> acts(ResultSet row, Scope scope) throws SQLException {
        TaakStatus status = TaakStatus.valueOf(row.getString("status"));
        Set<TaakRol> rollen = TaakRol.of(
                scope,
                new WerkruimteId(row.getLong("werkruimte_id")),
                Arrays.stream(row.getString("plekken").split(","))
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                row.getLong("organisatie_id"),
                row.getLong("naar_id"));
        Long persoon = row.getObject("persoon_id", Long.class);
        return Arrays.stream(TaakAct.values())
                .filter(act -> status.allows(act) && TaakRol.may(rollen, act, status))
                .filter(act -> act != TaakAct.TAKE
                        || !Objects.equals(persoon, scope.account().value()))
                .collect(Collectors.toSet());
    }

    private static TaakListItem item(ResultSet row, LocalDate today) throws SQLException {
        TaakStatus status = TaakStatus.valueOf(row.getString("status"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new TaakListItem(
                row.getLong("id"),
                row.getString("vraag"),
                status,
                row.getString("van"),
                row.getString("naar"),
                row.getString("persoon"),
                uiterlijk,
                late(status, uiterlijk, today),
                row.getString("dossier"));
    }

    private static WaitingTaak waiting(ResultSet row, LocalDate today) throws SQLException {
        TaakStatus status = TaakStatus.valueOf(row.getString("status"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new WaitingTaak(
                row.getLong("id"),
                row.getString("vraag"),
                status,
                row.getString("ander"),
                uiterlijk,
                late(status, uiterlijk, today));
    }

    private static int late(TaakStatus status, LocalDate uiterlijk, LocalDate today) {
        return status.isWithGevraagde() ? Werkdagen.teLaat(uiterlijk, today) : 0;
    }
}
