package nl.eenoverheid.peiling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what happened in rounds, where their duiding stands. */
@Component
class PeilingNews {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeilingNews(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void tell(DuidingId duiding, String what, String toelichting, Actor actor) {
        Set<Long> werkruimten = new HashSet<>();
        String titel = jdbc.sql("""
                        select d.titel, s.werkruimte_id from duiding d join duiding_placement s on s.duiding_id = d.id
                        where d.id = :id""")
                .param("id", duiding.value())
                .query((row, number) -> {
                    werkruimten.add(row.getLong("werkruimte_id"));
                    return row.getString("titel");
                })
                .list()
                .getFirst();
        events.publishEvent(new PeilingChanged(duiding, what, titel, werkruimten, toelichting, actor, now()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HERE);
    }
}
