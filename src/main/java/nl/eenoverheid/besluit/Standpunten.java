package nl.eenoverheid.besluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
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
     * @param before what it said last, as far as was known
     * @return whether it was added; not when it repeats what the organisation said last
     */
    boolean add(IngenomenStandpunt taken, @Nullable IngenomenStandpunt before) {
        IngenomenStandpunt last = before;
        while (last == null || !taken.repeats(last)) {
            if (insert(last == null ? taken : taken.after(last))) {
                return true;
            }
            last = last(taken.besluit(), taken.organisatie()).orElse(null);
        }
        return false;
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

    /** What an organisation said last. */
    Optional<IngenomenStandpunt> last(BesluitId besluit, OrganisatieId organisatie) {
        return said(besluit, organisatie).stream().findFirst();
    }

    /** Everything that an organisation said, the last first. */
    List<IngenomenStandpunt> said(BesluitId besluit, OrganisatieId organisatie) {
        return jdbc.sql("""
                        select * from besluit_standpunt where besluit_id = ? and organisatie_id = ?
                        order by volgnummer desc""")
                .params(besluit.value(), organisatie.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** Not when another took that number meanwhile: a second hand, or the same one that sent it twice. */
    private boolean insert(IngenomenStandpunt taken) {
        try {
            return jdbc.sql("""
                            insert into besluit_standpunt (besluit_id, organisatie_id, volgnummer, standpunt, reden,
                                minderheid, doorslag, doorslag_tekst, signaal_id, gezegd_op, gezegd_hoe, gezegd_door, tekst,
                                account_id, door_organisatie_id, op)
                            values (:besluit, :organisatie, :volgnummer, :standpunt, :reden, :minderheid, :doorslag,
                                :wat, :signaal, :gezegdOp, :gezegdHoe, :gezegdDoor, :tekst, :account, :door, :op)""")
                            .param("besluit", taken.besluit().value())
                            .param("organisatie", taken.organisatie().value())
                            .param("volgnummer", taken.volgnummer())
                            .param("standpunt", taken.standpunt().name())
                            .param("reden", taken.reden())
                            .param("minderheid", taken.minderheid())
                            .param("doorslag", name(taken.ommekeer().doorslag()))
                            .param("wat", taken.ommekeer().wat())
                            .param("signaal", taken.ommekeer().signaal())
                            .param("gezegdOp", taken.doorgifte().op())
                            .param("gezegdHoe", name(taken.doorgifte().hoe()))
                            .param("gezegdDoor", taken.doorgifte().door())
                            .param("tekst", taken.tekst())
                            .param("account", taken.door().account().value())
                            .param("door", taken.door().organisatie().value())
                            .param("op", taken.op())
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
                ommekeer(row),
                doorgifte(row),
                row.getInt("tekst"),
                new Actor(
                        new AccountId(row.getLong("account_id")),
                        new OrganisatieId(row.getLong("door_organisatie_id"))),
                row.getObject("op", Instant.class));
    }

    static Ommekeer ommekeer(ResultSet row) throws SQLException {
        String doorslag = row.getString("doorslag");
        return new Ommekeer(
                doorslag == null ? null : Doorslag.valueOf(doorslag),
                row.getString("doorslag_tekst"),
                row.getObject("signaal_id", Long.class));
    }

    static Doorgifte doorgifte(ResultSet row) throws SQLException {
        String hoe = row.getString("gezegd_hoe");
        return new Doorgifte(
                row.getString("gezegd_door"),
                hoe == null ? null : Doorgeefwijze.valueOf(hoe),
                row.getObject("gezegd_op", LocalDate.class));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
