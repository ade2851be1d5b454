package nl.eenoverheid.reactie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads questions for a reaction and their answers; only at signalen of the scope. */
@Repository
class ReactieReadRepository {
    private static final int AT_MOST = 100;

    private final JdbcClient jdbc;

    ReactieReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<ReactieListItem> ofSignaal(SignaalId signaal, LocalDate today, Scope scope) {
        return jdbc.sql("""
                        select r.id, r.wie, r.vraag, r.tekst, r.status, r.uiterlijk, a.naam vrager,
                               coalesce(nullif(a.namens, ''), o.naam) organisatie, r.gevraagd_op, r.gemaild, r.antwoord,
                               r.antwoord_op, r.organisatie_id,
                               exists (select 1 from signaal_placement p where p.signaal_id = r.signaal_id
                                       and p.werkruimte_id in (:schrijft)) schrijft
                        from reactie r join account a on a.id = r.account_id join organisatie o on o.id = r.organisatie_id
                        where r.signaal_id = :id and exists (select 1 from signaal_placement p
                            where p.signaal_id = r.signaal_id and p.werkruimte_id in (:werkruimten))
                        order by r.id desc limit\s""" + AT_MOST)
                .param("id", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("schrijft", scope.writing().werkruimteIds())
                .query((row, number) -> item(row, today, scope))
                .list();
    }

    /** Whether the caller may ask: who works where it stands. */
    boolean mayAsk(SignaalId signaal, Scope scope) {
        return !jdbc.sql(
                        "select 1 from signaal_placement where signaal_id = :id and werkruimte_id in (:schrijft) limit 1")
                .param("id", signaal.value())
                .param("schrijft", scope.writing().werkruimteIds())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    boolean isSeen(SignaalId signaal, Scope scope) {
        return !jdbc.sql(
                        "select 1 from signaal_placement where signaal_id = :id and werkruimte_id in (:werkruimten) limit 1")
                .param("id", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .list()
                .isEmpty();
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
                status == ReactieStatus.GEVRAAGD
                        && row.getBoolean("schrijft")
                        && row.getLong("organisatie_id") == scope.organisatie().value());
    }
}
