package nl.eenoverheid.navraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what may still be said, for who holds the code. */
@Repository
class NavraagLookup {
    private final JdbcClient jdbc;

    NavraagLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked with a code: nothing when it is too old, or when somebody said it already by this code or another. */
    Optional<NavraagVraag> byCode(String hash, Instant now) {
        return jdbc.sql("""
                        select n.id, o.naam organisatie, coalesce(t.verstuurd_dag, date(n.gemaakt_op)) verstuurd_op
                        from navraag n join terugkoppeling t on t.id = n.terugkoppeling_id
                        join organisatie o on o.id = t.organisatie_id
                        where n.code = :hash and n.geldig_tot > :now and not exists (
                            select 1 from navraag x where x.terugkoppeling_id = n.terugkoppeling_id
                              and x.antwoord_nummer = n.antwoord_nummer and x.oordeel is not null)""")
                .param("hash", hash)
                .param("now", now)
                .query((row, number) -> new NavraagVraag(
                        row.getLong("id"),
                        row.getString("organisatie"),
                        row.getObject("verstuurd_op", LocalDate.class)))
                .optional();
    }

    /** Lets two who speak about the same answer take turns, until the end of the transaction. */
    void takeTurns(TerugkoppelingId about) {
        jdbc.sql("select id from terugkoppeling where id = ? for update")
                .param(about.value())
                .query(Long.class)
                .single();
    }

    /** Where the answer stands, and its first line, to tell that something was said. */
    Told told(TerugkoppelingId about) {
        return new Told(
                jdbc.sql("select kop from terugkoppeling where id = ?")
                        .param(about.value())
                        .query(String.class)
                        .single(),
                Set.copyOf(jdbc.sql("select werkruimte_id from terugkoppeling_placement where terugkoppeling_id = ?")
                        .param(about.value())
                        .query(Long.class)
                        .list()));
    }

    record Told(String kop, Set<Long> werkruimten) {}
}
