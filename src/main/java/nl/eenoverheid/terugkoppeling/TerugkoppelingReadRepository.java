package nl.eenoverheid.terugkoppeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.HomeNaam;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads owed answers for showing: only what is placed in a werkruimte of the scope. */
@Repository
class TerugkoppelingReadRepository {
    static final int PAGE = 40;

    private static final String COLUMNS = """
            select t.id, t.signaal_id, t.werkruimte_id, t.kop, t.aan, t.kanaal, t.uiterlijk, t.status, t.verstuurd_dag,
                   t.organisatie_id, o.naam organisatie, g.naam gemeente, s.kern""";
    private static final String JOINS = """

            join signaal s on s.id = t.signaal_id
            join organisatie o on o.id = t.organisatie_id
            left join organisatie g on g.id = s.gemeente_id
            """;
    private static final String IN_SCOPE = """

            and exists (select 1 from terugkoppeling_placement p
                where p.terugkoppeling_id = t.id and p.werkruimte_id in (:werkruimten))""";

    private final JdbcClient jdbc;

    TerugkoppelingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Owed answers, first due first. */
    Page<TerugkoppelingListItem> list(
            TerugkoppelingFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        Map<String, Object> params = new HashMap<>();
        String sql = listSql(filter, after, today, scope.within(filter.werkruimte()), params);
        List<TerugkoppelingListItem> rows = jdbc.sql(sql)
                .params(params)
                .query((row, number) -> item(row, today))
                .list();
        return Page.of(rows, PAGE, row -> row.uiterlijk() + "_" + row.id());
    }

    /** The keys of each werkruimte are read apart, each from the index that has its order, and at most one page. */
    static String listSql(
            TerugkoppelingFilter filter,
            @Nullable String after,
            LocalDate today,
            Scope scope,
            Map<String, Object> params) {
        String where = where(filter, today, scope, params);
        if (after != null) {
            int divider = after.indexOf('_');
            params.put("afterDay", LocalDate.parse(after.substring(0, divider)));
            params.put("afterId", Long.parseLong(after.substring(divider + 1)));
            where += " and p.uiterlijk >= :afterDay and (p.uiterlijk > :afterDay or p.terugkoppeling_id > :afterId)";
        }
        var keys = new StringJoiner("\nunion all\n");
        for (Long werkruimte : scope.werkruimteIds()) {
            // An id of our own, not input: as a literal each branch gets the plan of its own werkruimte.
            keys.add("(select p.terugkoppeling_id, p.uiterlijk from terugkoppeling_placement p where p.werkruimte_id = "
                    + werkruimte + where + " order by p.uiterlijk, p.terugkoppeling_id limit " + (PAGE + 1) + ")");
        }
        return COLUMNS
                + "\nfrom (select distinct k.terugkoppeling_id, k.uiterlijk from (\n" + keys
                + "\n) k order by k.uiterlijk, k.terugkoppeling_id limit " + (PAGE + 1) + ") eerste"
                + "\nstraight_join terugkoppeling t on t.id = eerste.terugkoppeling_id"
                + JOINS
                + "order by eerste.uiterlijk, eerste.terugkoppeling_id";
    }

    private static String where(TerugkoppelingFilter filter, LocalDate today, Scope scope, Map<String, Object> params) {
        var where = new StringBuilder();
        if (filter.status() != null) {
            where.append(" and p.status = :status");
            params.put("status", filter.status().name());
        }
        if (filter.openstaand() || filter.teLaat()) {
            where.append(" and p.openstaand = true");
        }
        if (filter.teLaat()) {
            where.append(" and p.uiterlijk <= :laatste");
            params.put("laatste", Werkdagen.laatsteDieTeLaatIs(today));
        }
        if (filter.eigenOrganisatie()) {
            where.append(" and p.organisatie_id = :organisatie");
            params.put("organisatie", scope.organisatie().value());
        }
        if (filter.geland() != null) {
            where.append("""

                    and p.terugkoppeling_id in (select l.id from signaal_spoor sp
                        join terugkoppeling l on l.signaal_id = sp.signaal_id
                        where sp.item_soort = :gelandSoort and sp.item_id = :gelandId
                          and sp.werkruimte_id in (:werkruimten))""");
            params.put("gelandSoort", filter.geland().soort().name());
            params.put("gelandId", filter.geland().id());
            params.put("werkruimten", scope.werkruimteIds());
        }
        return where.toString();
    }

    /** The answer that is owed for a signaal. */
    Optional<TerugkoppelingListItem> ofSignaal(SignaalId signaal, LocalDate today, Scope scope) {
        return jdbc.sql(COLUMNS + " from terugkoppeling t" + JOINS + "where t.signaal_id = :signaal" + IN_SCOPE)
                .param("signaal", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> item(row, today))
                .optional();
    }

    /** How far the answers about some signalen are, as far as they are in scope. */
    TerugkoppelingTelling telling(Set<Long> signalen, LocalDate today, Scope scope) {
        if (signalen.isEmpty()) {
            return new TerugkoppelingTelling(0, 0, 0, 0);
        }
        return jdbc.sql("""
                        select coalesce(sum(t.status <> 'NIET_MEER_BELOOFD'), 0) beloofd,
                               coalesce(sum(t.status = 'VERSTUURD'), 0) verstuurd,
                               coalesce(sum(t.status = 'OVERGESLAGEN'), 0) overgeslagen,
                               coalesce(sum(t.status in ('TE_SCHRIJVEN', 'GESCHREVEN', 'VRIJGEGEVEN')
                                   and t.uiterlijk <= :laatste), 0) te_laat
                        from terugkoppeling t where t.signaal_id in (:signalen)""" + IN_SCOPE)
                .param("signalen", signalen)
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .param("werkruimten", scope.werkruimteIds())
                .query(TerugkoppelingTelling.class)
                .single();
    }

    /** One owed answer; {@code verloop} is asked only when it is in scope. */
    Optional<TerugkoppelingDetail> detail(
            TerugkoppelingId id, LocalDate today, Scope scope, Supplier<List<VerloopRegel>> verloop) {
        return jdbc.sql(COLUMNS + """
                        , t.version, t.reden, t.vrijgegeven_op, v.naam vrijgegeven_door, t.verstuurd_kanaal,
                        """ + HomeNaam.column("terugkoppeling", "t") + """
                          , (select coalesce(group_concat(a.naam order by a.naam separator ', '), '')
                           from werkruimte_lid l join account a on a.id = l.account_id
                           where l.werkruimte_id = t.werkruimte_id and l.rol = 'EIGENAAR' and a.actief) eigenaren
                        from terugkoppeling t join werkruimte w on w.id = t.werkruimte_id
                        left join account v on v.id = t.vrijgegeven_door_id""" + JOINS + "where t.id = :id"
                        + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> detail(row, today, scope, versies(id), verloop.get()))
                .optional();
    }

    /** Called for what was found in scope. */
    private List<TerugkoppelingDetail.Versie> versies(TerugkoppelingId id) {
        return jdbc.sql("""
                        select v.nummer, v.aanhef, v.tekst, v.opbrengst, v.kosten, v.periode, v.op, a.naam wie, o.naam organisatie
                        from terugkoppeling_antwoord v join account a on a.id = v.account_id
                        join organisatie o on o.id = v.organisatie_id
                        where v.terugkoppeling_id = ? order by v.nummer desc""")
                .param(id.value())
                .query((row, number) -> new TerugkoppelingDetail.Versie(
                        row.getInt("nummer"),
                        new AntwoordData(
                                row.getString("aanhef"),
                                row.getString("tekst"),
                                row.getString("opbrengst"),
                                row.getString("kosten"),
                                row.getString("periode")),
                        row.getString("wie"),
                        row.getString("organisatie"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    private static TerugkoppelingDetail detail(
            ResultSet row,
            LocalDate today,
            Scope scope,
            List<TerugkoppelingDetail.Versie> versies,
            List<VerloopRegel> verloop)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        Instant vrijgegevenOp = row.getObject("vrijgegeven_op", Instant.class);
        String verstuurdVia = row.getString("verstuurd_kanaal");
        return new TerugkoppelingDetail(
                item(row, today),
                row.getLong("version"),
                row.getString("reden"),
                row.getString("werkruimte"),
                row.getString("eigenaren"),
                vrijgegevenOp == null
                        ? null
                        : new TerugkoppelingDetail.Vrijgave(row.getString("vrijgegeven_door"), vrijgegevenOp),
                verstuurdVia == null ? null : Kanaal.valueOf(verstuurdVia),
                versies,
                verloop,
                scope.canWrite(home),
                scope.canManage(home));
    }

    private static TerugkoppelingListItem item(ResultSet row, LocalDate today) throws SQLException {
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        TerugkoppelingStatus status = TerugkoppelingStatus.valueOf(row.getString("status"));
        return new TerugkoppelingListItem(
                row.getLong("id"),
                row.getLong("signaal_id"),
                row.getString("kop"),
                row.getString("aan"),
                Kanaal.valueOf(row.getString("kanaal")),
                uiterlijk,
                status,
                status.isOpen() ? Werkdagen.teLaat(uiterlijk, today) : 0,
                status.isOpen() ? Werkdagen.tussen(today, Werkdagen.plus(uiterlijk, 0)) : 0,
                row.getLong("organisatie_id"),
                row.getString("organisatie"),
                row.getString("gemeente"),
                row.getString("kern"),
                row.getObject("verstuurd_dag", LocalDate.class),
                row.getLong("werkruimte_id"));
    }
}
