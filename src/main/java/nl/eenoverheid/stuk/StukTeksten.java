package nl.eenoverheid.stuk;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the words of files beside them, and which still have to be read. */
@Repository
class StukTeksten {
    /** A file at which the process broke down more often than this is left alone. */
    private static final int MOST_TRIES = 3;

    private final JdbcClient jdbc;
    private final StukProperties limits;
    private final Clock clock;

    StukTeksten(JdbcClient jdbc, StukProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** Puts a new file in the row, in the transaction in which it is kept. */
    void begin(InhoudId inhoud, InhoudSoort soort) {
        jdbc.sql("""
                        insert into stuk_tekst (inhoud_id, status, pogingen, bladzijden, tekst, op)
                        values (?, ?, 0, 0, '', ?)""")
                .params(inhoud.value(), TekstStatus.first(soort).name(), clock.instant())
                .update();
    }

    /** The next file that may be read, when there is one; it counts as tried from now on. */
    Optional<InhoudId> take() {
        Optional<Waiting> next = jdbc.sql("""
                        select t.inhoud_id, t.pogingen from stuk_tekst t join inhoud i on i.id = t.inhoud_id
                        where t.status = 'WACHT' and i.controle in ('SCHOON', 'NIET') order by t.inhoud_id limit 1""").query(Waiting.class).optional();
        next.ifPresent(waiting -> jdbc.sql("""
                        update stuk_tekst set pogingen = pogingen + 1, status = if(pogingen > :most, 'MISLUKT', 'WACHT')
                        where inhoud_id = :id and status = 'WACHT'""")
                .param("most", MOST_TRIES)
                .param("id", waiting.inhoudId())
                .update());
        return next.map(waiting -> new InhoudId(waiting.inhoudId()));
    }

    /** Whether it still has to be read: it is not when it broke the process too often. */
    boolean isWaiting(InhoudId inhoud) {
        return jdbc.sql("select status from stuk_tekst where inhoud_id = ?")
                .param(inhoud.value())
                .query(String.class)
                .optional()
                .filter(TekstStatus.WACHT.name()::equals)
                .isPresent();
    }

    void keep(InhoudId inhoud, Gelezen gelezen) {
        jdbc.sql("update stuk_tekst set status = ?, bladzijden = ?, tekst = ?, op = ? where inhoud_id = ?")
                .params(gelezen.status().name(), gelezen.bladzijden(), gelezen.tekst(), clock.instant(), inhoud.value())
                .update();
    }

    /** What was read of a file that its reader was found to see. */
    Optional<Gelezen> of(InhoudId inhoud) {
        return jdbc.sql("select status, bladzijden, tekst from stuk_tekst where inhoud_id = ?")
                .param(inhoud.value())
                .query(Gelezen.class)
                .optional();
    }

    /** The words of the versions that count now, of stukken that the caller was found to see. */
    Map<Long, String> words(Collection<Long> ids) {
        Map<Long, String> words = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select s.id, left(t.tekst, 200000) tekst from stuk s
                            join stuk_versie v on v.stuk_id = s.id and v.versie = s.versie
                            join stuk_tekst t on t.inhoud_id = v.inhoud_id where s.id in (:ids)""").param("ids", ids).query(row -> {
                words.put(row.getLong("id"), row.getString("tekst"));
            });
        }
        return words;
    }

    /** Refuses what is more than a person adds in a day. */
    void requireRoom(long bytes, Instant since, Scope scope) {
        jdbc.sql("select id from account where id = ? for update")
                .param(scope.account().value())
                .query(Long.class)
                .single();
        long added = jdbc.sql("""
                        select coalesce(sum(i.grootte), 0) from stuk_versie v join inhoud i on i.id = v.inhoud_id
                        where v.account_id = ? and v.op > ?""")
                .params(scope.account().value(), since)
                .query(Long.class)
                .single();
        if (added + bytes > limits.daily().toBytes()) {
            throw new InvalidInput("bestand", "stuk.input.daily", limits.daily().toMegabytes());
        }
    }

    private record Waiting(long inhoudId, int pogingen) {}
}
