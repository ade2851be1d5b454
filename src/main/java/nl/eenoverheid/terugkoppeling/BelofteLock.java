package nl.eenoverheid.terugkoppeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a signaal promises while nobody else can change it, for the listener that keeps owed answers in step. */
@Component
class BelofteLock {
    private final JdbcClient jdbc;

    BelofteLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a signaal promises now. Holds the signaal until the end of the transaction, so that two events take turns. */
    Optional<Belofte> take(SignaalId signaal) {
        return jdbc.sql("""
                        select id, werkruimte_id, organisatie_id, kop, antwoord_beloofd, antwoord_aan, antwoord_kanaal,
                               antwoord_uiterlijk
                        from signaal where id = ? for update""")
                .param(signaal.value())
                .query((row, number) -> belofte(row, werkruimten(signaal)))
                .optional();
    }

    private Set<Long> werkruimten(SignaalId signaal) {
        return Set.copyOf(jdbc.sql("select werkruimte_id from signaal_placement where signaal_id = ?")
                .param(signaal.value())
                .query(Long.class)
                .list());
    }

    private static Belofte belofte(ResultSet row, Set<Long> werkruimten) throws SQLException {
        return new Belofte(
                row.getLong("id"),
                row.getLong("werkruimte_id"),
                werkruimten,
                row.getLong("organisatie_id"),
                row.getString("kop"),
                row.getBoolean("antwoord_beloofd") ? termen(row) : null);
    }

    private static Belofte.@Nullable Termen termen(ResultSet row) throws SQLException {
        String kanaal = row.getString("antwoord_kanaal");
        LocalDate uiterlijk = row.getObject("antwoord_uiterlijk", LocalDate.class);
        return kanaal == null || uiterlijk == null
                ? null
                : new Belofte.Termen(row.getString("antwoord_aan"), Kanaal.valueOf(kanaal), uiterlijk);
    }
}
