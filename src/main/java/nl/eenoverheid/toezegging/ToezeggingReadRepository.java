package nl.eenoverheid.toezegging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.toezegging.ToezeggingDetail.Stap;
import nl.eenoverheid.toezegging.ToezeggingDetail.Verwijzing;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads toezeggingen and moties for showing: only of dossiers that are placed in a werkruimte of the scope. */
@Repository
class ToezeggingReadRepository {
    static final int PAGE = 40;
    static final int MOST_TO_TAKE = 1000;

    private static final int MOST_WAITING = 40;

    private static final String ITEM = """
            select t.id, t.soort, t.nummer, t.titel, t.tekst, t.status, g.naam orgaan, t.dossier_id, d.naam dossier_naam,
                   t.gedaan_op, t.vergadering, t.indiener, t.portefeuillehouder, t.uiterlijk, t.oorspronkelijk, t.verlegd,
                   (select s.gezegd from toezegging_stap s where s.toezegging_id = t.id and s.gezegd <> ''
                    order by s.nummer desc limit 1) laatste
            """;
    private static final String FROM = """
             from toezegging t join bestuursorgaan g on g.id = t.bestuursorgaan_id join dossier d on d.id = t.dossier_id
            """;
    private static final String IN_SCOPE = """
             exists (select 1 from dossier_placement p where p.dossier_id = t.dossier_id and p.werkruimte_id in (:werkruimten))
            """;

    private final JdbcClient jdbc;

    ToezeggingReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ToezeggingListItem> list(ToezeggingFilter filter, @Nullable String after, LocalDate today, Scope scope) {
        List<ToezeggingListItem> rows = rows(filter, after, IN_SCOPE, PAGE + 1, today, scope);
        return Page.of(rows, PAGE, row -> row.uiterlijk() + "_" + row.id());
    }

    /** Of what the list is narrowed to, as far as the caller may take it along: not who is a guest where guests take nothing. */
    List<ToezeggingListItem> toTake(ToezeggingFilter filter, LocalDate today, Scope scope) {
        String takes = """
                 exists (select 1 from dossier_placement p join werkruimte w on w.id = p.werkruimte_id
                    where p.dossier_id = t.dossier_id and p.werkruimte_id in (:werkruimten)
                      and (w.gast_downloadt or w.id in (:geenGast)))
                """;
        return rows(filter, null, takes, MOST_TO_TAKE, today, scope);
    }

    private List<ToezeggingListItem> rows(
            ToezeggingFilter filter, @Nullable String after, String where, int most, LocalDate today, Scope scope) {
        ToezeggingTerms terms = ToezeggingTerms.of(filter, after, today, scope);
        return jdbc.sql(ITEM + FROM + " where " + where + terms.terms()
                        + " order by t.uiterlijk%1$s, t.id%1$s limit :size".formatted(terms.direction()))
                .params(terms.params())
                .param("geenGast", scope.notAsGuest().werkruimteIds())
                .param("size", most)
                .query((row, number) -> item(row, today))
                .list();
    }

    /** What came of what was said in a besluit, or of the question that it answers; what is open first. */
    List<ToezeggingListItem> ofSource(String column, long id, LocalDate today, Scope scope) {
        return jdbc.sql(ITEM + FROM + " where t." + column + " = :id and " + IN_SCOPE
                        + " order by t.klaar, t.uiterlijk, t.id limit :most")
                .param("id", id)
                .param("werkruimten", scope.werkruimteIds())
                .param("most", PAGE)
                .query((row, number) -> item(row, today))
                .list();
    }

    /**
     * What waits for the caller. For who keeps a list: what the board proposed, and what is late. For others: what they
     * handle and is due soon, and what nobody handles and is late.
     */
    List<ToezeggingListItem> waiting(boolean keeps, LocalDate soon, LocalDate today, Scope scope) {
        String mine = keeps
                ? " and (t.status in ('VOORGESTELD', 'GEWEIGERD') or t.status in ('OPEN', 'IN_UITVOERING')"
                        + " and (t.uiterlijk <= :laatste or t.behandelaar_id = :account and t.uiterlijk <= :soon))"
                : " and t.status in ('OPEN', 'IN_UITVOERING') and (t.behandelaar_id = :account and t.uiterlijk <= :soon"
                        + " or t.behandelaar_id is null and t.uiterlijk <= :laatste)";
        return jdbc.sql(ITEM + FROM + " where t.organisatie_id = :organisatie and t.klaar = false and " + IN_SCOPE
                        + mine + " order by t.uiterlijk, t.id limit " + MOST_WAITING)
                .param("organisatie", scope.organisatie().value())
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .param("soon", soon)
                .query((row, number) -> item(row, today))
                .list();
    }

    /** Bodies of which something stands in scope, by name. */
    List<ToezeggingService.Orgaan> organen(Scope scope) {
        return jdbc.sql("select distinct g.id, g.naam from toezegging t"
                        + " join bestuursorgaan g on g.id = t.bestuursorgaan_id where " + IN_SCOPE
                        + " order by g.naam, g.id limit 200")
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) ->
                        new ToezeggingService.Orgaan(new BestuursorgaanId(row.getLong("id")), row.getString("naam")))
                .list();
    }

    Optional<ToezeggingDetail> detail(ToezeggingId id, boolean keeps, LocalDate today, Scope scope) {
        List<Stap> stappen = stappen(id);
        return jdbc.sql(ITEM + """
                        , t.version, t.bestuursorgaan_id, t.organisatie_id, t.besluit_id, t.behandelaar_id, d.werkruimte_id,
                        a.naam behandelaar, b.titel besluit, b.soort besluit_soort, k.id knoop_id, k.vraag knoop,
                        bb.id bewijs_besluit_id, bb.titel bewijs_besluit, bs.id bewijs_stuk_id, bs.titel bewijs_stuk
                        """ + FROM + """
                         left join account a on a.id = t.behandelaar_id
                        left join besluit b on b.id = t.besluit_id and exists (select 1 from besluit_placement p
                            where p.besluit_id = b.id and p.werkruimte_id in (:werkruimten))
                        left join knoop k on k.id = t.knoop_id and exists (select 1 from knoop_placement p
                            where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
                        left join besluit bb on bb.id = t.bewijs_besluit_id and exists (select 1 from besluit_placement p
                            where p.besluit_id = bb.id and p.werkruimte_id in (:werkruimten))
                        left join stuk bs on bs.id = t.bewijs_stuk_id and exists (select 1 from dossier_placement p
                            where p.dossier_id = bs.dossier_id and p.werkruimte_id in (:werkruimten)) and
                        """ + AfgeschermdSoort.STUK.readable("bs.id") + " where t.id = :id and "
                        + IN_SCOPE)
                .param("id", id.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("account", scope.account().value())
                .query((row, number) -> detail(row, keeps, today, scope, stappen))
                .optional();
    }

    private List<Stap> stappen(ToezeggingId id) {
        return jdbc.sql("""
                        select s.act, s.status, s.uiterlijk, s.gezegd, s.op, a.naam wie,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from toezegging_stap s join account a on a.id = s.account_id
                        join organisatie o on o.id = s.organisatie_id
                        where s.toezegging_id = ? order by s.nummer desc limit 200""").param(id.value()).query(Stap.class).list();
    }

    private static ToezeggingDetail detail(
            ResultSet row, boolean keeps, LocalDate today, Scope scope, List<Stap> stappen) throws SQLException {
        ToezeggingListItem item = item(row, today);
        Long besluit = row.getObject("besluit_id", Long.class);
        Long behandelaar = row.getObject("behandelaar_id", Long.class);
        String soort = row.getString("besluit_soort");
        return new ToezeggingDetail(
                item,
                row.getLong("version"),
                new BestuursorgaanId(row.getLong("bestuursorgaan_id")),
                besluit == null ? null : new BesluitId(besluit),
                item.soort().name().equals(soort),
                behandelaar == null ? null : new AccountId(behandelaar),
                Optional.ofNullable(row.getString("behandelaar")).orElse(""),
                link(row, "besluit_id", "besluit", BesluitRoutes.LIST),
                link(row, "knoop_id", "knoop", KnoopRoutes.LIST),
                Optional.ofNullable(link(row, "bewijs_besluit_id", "bewijs_besluit", BesluitRoutes.LIST))
                        .orElse(link(row, "bewijs_stuk_id", "bewijs_stuk", StukRoutes.LIST)),
                acts(row, item.status(), keeps, scope),
                stappen);
    }

    private static Set<ToezeggingAct> acts(ResultSet row, ToezeggingStatus status, boolean keeps, Scope scope)
            throws SQLException {
        WerkruimteId home = new WerkruimteId(row.getLong("werkruimte_id"));
        return ToezeggingAct.Kant.of(scope, home, row.getLong("organisatie_id"), keeps).stream()
                .flatMap(kant ->
                        Arrays.stream(ToezeggingAct.values()).filter(act -> act.isFor(kant) && status.allows(act)))
                .collect(Collectors.toSet());
    }

    private static @Nullable Verwijzing link(ResultSet row, String id, String name, String path) throws SQLException {
        String naam = row.getString(name);
        return naam == null ? null : new Verwijzing(row.getLong(id), naam, path + "/" + row.getLong(id));
    }

    private static ToezeggingListItem item(ResultSet row, LocalDate today) throws SQLException {
        ToezeggingStatus status = ToezeggingStatus.valueOf(row.getString("status"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        return new ToezeggingListItem(
                row.getLong("id"),
                ToezeggingSoort.valueOf(row.getString("soort")),
                row.getString("nummer"),
                row.getString("titel"),
                row.getString("tekst"),
                status,
                row.getString("orgaan"),
                new DossierId(row.getLong("dossier_id")),
                row.getString("dossier_naam"),
                row.getObject("gedaan_op", LocalDate.class),
                row.getString("vergadering"),
                row.getString("indiener"),
                row.getString("portefeuillehouder"),
                uiterlijk,
                row.getObject("oorspronkelijk", LocalDate.class),
                row.getInt("verlegd"),
                status.isBijBestuur() ? Werkdagen.teLaat(uiterlijk, today) : 0,
                Optional.ofNullable(row.getString("laatste")).orElse(""));
    }
}
