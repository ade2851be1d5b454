package nl.eenoverheid.reactie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads questions for a reaction and their answers; only at signalen and duidingen of the scope. */
@Repository
class ReactieReadRepository {
    private static final int AT_MOST = 100;

    private final JdbcClient jdbc;

    ReactieReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<ReactieListItem> of(Item item, LocalDate today, Scope scope) {
        String placed = " exists (select 1 from " + placement(item) + " and p.werkruimte_id in ";
        return jdbc.sql("""
                        select r.id, r.wie, r.vraag, r.tekst, r.status, r.uiterlijk, a.naam vrager,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie, r.gevraagd_op, r.gemaild, r.antwoord,
                               r.antwoord_op, r.organisatie_id, r.lezing_nummer,
                        """ + placed + "(:schrijft)) schrijft" + """

                        from reactie r join account a on a.id = r.account_id join organisatie o on o.id = r.organisatie_id
                        where\s"""
                        + (item.soort() == ItemSoort.DUIDING ? "r.duiding_id" : "r.signaal_id") + " = :id and"
                        + placed + "(:werkruimten)) order by r.id desc limit " + AT_MOST)
                .param("id", item.id())
                .param("werkruimten", scope.werkruimteIds())
                .param("schrijft", scope.writing().werkruimteIds())
                .query((row, number) -> item(row, today, scope))
                .list();
    }

    /** Whether the caller may ask: who works where a signaal stands, or takes part in a duiding. */
    boolean mayAsk(Item item, Scope scope) {
        return !jdbc.sql(
                        item.soort() == ItemSoort.DUIDING
                                ? """
                        select 1 from duiding d join duiding_deelnemer n on n.duiding_id = d.id
                            and n.organisatie_id = :organisatie
                        where d.id = :id and d.werkruimte_id in (:schrijft)"""
                                : "select 1 from signaal_placement where signaal_id = :id and werkruimte_id in (:schrijft) limit 1")
                .param("id", item.id())
                .param("organisatie", scope.organisatie().value())
                .param("schrijft", scope.writing().werkruimteIds())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    boolean isSeen(Item item, Scope scope) {
        return !jdbc.sql("select 1 from " + placement(item) + " and p.werkruimte_id in (:werkruimten) limit 1")
                .param("id", item.id())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static String placement(Item item) {
        return item.soort() == ItemSoort.DUIDING
                ? "duiding_placement p where p.duiding_id = :id"
                : "signaal_placement p where p.signaal_id = :id";
    }

    private static ReactieListItem item(ResultSet row, LocalDate today, Scope scope) throws SQLException {
        ReactieStatus stored = ReactieStatus.valueOf(row.getString("status"));
        LocalDate uiterlijk = row.getObject("uiterlijk", LocalDate.class);
        ReactieStatus status =
                stored == ReactieStatus.GEVRAAGD && today.isAfter(uiterlijk) ? ReactieStatus.VERLOPEN : stored;
        return new ReactieListItem(
                row.getLong("id"),
                row.getString("wie"),
                row.getString("vraag"),
                row.getString("tekst"),
                status,
                uiterlijk,
                row.getString("vrager"),
                row.getString("organisatie"),
                row.getObject("gevraagd_op", Instant.class),
                row.getBoolean("gemaild"),
                row.getString("antwoord"),
                row.getObject("antwoord_op", Instant.class),
                row.getObject("lezing_nummer", Integer.class),
                status == ReactieStatus.GEVRAAGD
                        && row.getBoolean("schrijft")
                        && row.getLong("organisatie_id") == scope.organisatie().value());
    }
}
