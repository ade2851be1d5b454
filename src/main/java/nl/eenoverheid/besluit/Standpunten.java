package nl.eenoverheid.besluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Positions as they were taken. Rows are only added, and each organisation numbers its own. */
@Repository
class Standpunten {
    private final JdbcClient jdbc;

    Standpunten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a position after what its organisation said before.
     *
     * @return whether it was added; not when it repeats what the organisation said last
     */
    boolean add(IngenomenStandpunt taken) {
        while (true) {
            IngenomenStandpunt last = last(taken).orElse(null);
            if (last != null && taken.repeats(last)) {
                return false;
            }
            if (insert(last == null ? taken : taken.after(last))) {
                return true;
            }
        }
    }

    /** The position that each organisation took last. */
    List<IngenomenStandpunt> now(BesluitId besluit) {
        return jdbc.sql("""
                        select s.* from besluit_standpunt s where s.besluit_id = :besluit and s.volgnummer = (
                            select max(x.volgnummer) from besluit_standpunt x
                            where x.besluit_id = s.besluit_id and x.organisatie_id = s.organisatie_id)
                        order by s.op, s.organisatie_id""")
                .param("besluit", besluit.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** How many were taken in all. */
    int count(BesluitId besluit) {
        return jdbc.sql("select count(*) from besluit_standpunt where besluit_id = ?")
                .param(besluit.value())
                .query(Integer.class)
                .single();
    }

    private Optional<IngenomenStandpunt> last(IngenomenStandpunt of) {
        return jdbc.sql("""
                        select * from besluit_standpunt where besluit_id = ? and organisatie_id = ?
                        order by volgnummer desc limit 1""")
                .params(of.besluit().value(), of.organisatie().value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Not when another took that number meanwhile: a second hand, or the same one that sent it twice. */
    private boolean insert(IngenomenStandpunt taken) {
        try {
            return jdbc.sql("""
                            insert into besluit_standpunt (besluit_id, organisatie_id, volgnummer, standpunt, reden,
                                minderheid, tekst, account_id, door_organisatie_id, op)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                            .params(
                                    taken.besluit().value(),
                                    taken.organisatie().value(),
                                    taken.volgnummer(),
                                    taken.standpunt().name(),
                                    taken.reden(),
                                    taken.minderheid(),
                                    taken.tekst(),
                                    taken.door().account().value(),
                                    taken.door().organisatie().value(),
                                    taken.op())
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static IngenomenStandpunt read(ResultSet row) throws SQLException {
        return new IngenomenStandpunt(
                new BesluitId(row.getLong("besluit_id")),
                new OrganisatieId(row.getLong("organisatie_id")),
                row.getInt("volgnummer"),
                Standpunt.valueOf(row.getString("standpunt")),
                row.getString("reden"),
                row.getString("minderheid"),
                row.getInt("tekst"),
                new Actor(
                        new AccountId(row.getLong("account_id")),
                        new OrganisatieId(row.getLong("door_organisatie_id"))),
                row.getObject("op", Instant.class));
    }
}
