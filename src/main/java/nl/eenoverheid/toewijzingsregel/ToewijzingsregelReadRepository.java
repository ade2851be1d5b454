package nl.eenoverheid.toewijzingsregel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.toewijzing.RegelUitleg;
import nl.eenoverheid.toewijzing.Voorwaarden;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads rules, and tries them on what was heard; only of a werkruimte of the scope. */
@Repository
class ToewijzingsregelReadRepository {
    private static final int EXAMPLES = 20;

    /** What is at home in the werkruimte. */
    private static final String HEARD = """

            from signaal_placement p join signaal s on s.id = p.signaal_id and s.werkruimte_id = p.werkruimte_id
            where p.werkruimte_id = :id and p.werkruimte_id in (:werkruimten)
            """;

    private final JdbcClient jdbc;

    ToewijzingsregelReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    List<ToewijzingsregelListItem> ofWerkruimte(WerkruimteId werkruimte, Scope scope) {
        return jdbc.sql("""
                        select r.*, g.naam gemeente, rg.naam regio, t.naam thema, t.naam_en thema_en, nt.naam noteerder,
                               al.naam aanleiding, al.naam_en aanleiding_en, n.naam naar, m.naam persoon,
                        """ + RegelMatch.WORKS + " werkt, " + RegelMatch.PERSON_WORKS + """
                         persoon_werkt
                        from toewijzingsregel r join organisatie n on n.id = r.naar_id
                        left join account m on m.id = r.persoon_id left join organisatie g on g.id = r.gemeente_id
                        left join regio rg on rg.id = r.regio_id left join thema t on t.id = r.thema_id
                        left join organisatie nt on nt.id = r.noteerder_id left join aanleiding al on al.id = r.aanleiding_id
                        where r.werkruimte_id = :id and r.werkruimte_id in (:werkruimten) order by r.volgorde, r.id""")
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> item(row))
                .list();
    }

    /** Which of the rules that are on would take what was heard last. */
    List<RegelProef.Vangst> recent(WerkruimteId werkruimte, Scope scope) {
        return jdbc.sql("""
                        select s.id, s.kop, s.gehoord_op,
                               (select r.volgorde from toewijzingsregel r where r.actief and
                        """ + RegelMatch.FITS + " order by r.volgorde, r.id limit 1) regel" + HEARD
                        + "order by p.gehoord_op desc, p.signaal_id desc limit " + EXAMPLES)
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(RegelProef.Vangst.class)
                .list();
    }

    /** What one rule would have taken since a day, were it on beside those that are. */
    RegelProef tryOut(ToewijzingsregelId regel, WerkruimteId werkruimte, LocalDate since, Scope scope) {
        List<Gevangen> rows = jdbc.sql("""
                        select s.id, s.kop, s.gehoord_op, (select q.volgorde from toewijzingsregel q where q.id = :regel) regel,
                               count(*) over () aantal
                        """ + HEARD + """
                        and p.gehoord_op >= :since and :regel = (
                            select r.id from toewijzingsregel r where (r.actief or r.id = :regel) and
                        """ + RegelMatch.FITS + " order by r.volgorde, r.id limit 1)"
                        + " order by p.gehoord_op desc, p.signaal_id desc limit " + EXAMPLES)
                .param("regel", regel.value())
                .param("since", since)
                .param("id", werkruimte.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Gevangen.class)
                .list();
        return new RegelProef(
                rows.isEmpty() ? 0 : rows.getFirst().aantal,
                rows.stream().map(Gevangen::vangst).toList());
    }

    private static ToewijzingsregelListItem item(ResultSet row) throws SQLException {
        Voorwaarden als = RegelMatch.voorwaarden(row);
        Long persoon = row.getObject("persoon_id", Long.class);
        return new ToewijzingsregelListItem(
                row.getLong("id"),
                row.getLong("version"),
                row.getBoolean("actief"),
                new RegelUitleg(
                        row.getInt("volgorde"),
                        row.getString("gemeente"),
                        row.getString("regio"),
                        row.getString("thema"),
                        row.getString("thema_en"),
                        row.getString("noteerder"),
                        als.soort(),
                        row.getString("aanleiding"),
                        row.getString("aanleiding_en")),
                row.getString("naar"),
                row.getString("persoon"),
                new ToewijzingsregelData(
                        als,
                        new OrganisatieId(row.getLong("naar_id")),
                        persoon == null ? null : new AccountId(persoon)),
                breuk(row, persoon));
    }

    private static @Nullable RegelBreuk breuk(ResultSet row, @Nullable Long persoon) throws SQLException {
        if (!row.getBoolean("werkt")) {
            return RegelBreuk.ORGANISATIE;
        }
        return persoon == null || row.getBoolean("persoon_werkt") ? null : RegelBreuk.PERSOON;
    }

    record Gevangen(
            long id,
            String kop,
            LocalDate gehoordOp,
            @Nullable Integer regel,
            int aantal) {
        RegelProef.Vangst vangst() {
            return new RegelProef.Vangst(id, kop, gehoordOp, regel);
        }
    }
}
