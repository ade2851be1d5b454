package nl.eenoverheid.geldstroom;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who writes, one after the other, and what is told of it. */
@Component
class GeldstroomStore {
    private final JdbcClient jdbc;
    private final OverheidLookup overheden;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GeldstroomStore(
            JdbcClient jdbc,
            OverheidLookup overheden,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.overheden = overheden;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Lets two people who write about the same government come one after the other. */
    void queue(OverheidId overheid) {
        Optional<Long> locked = jdbc.sql("select id from begroting_overheid where id = ? for update")
                .param(overheid.value())
                .query(Long.class)
                .optional();
        if (locked.isEmpty()) {
            throw new NotFound();
        }
    }

    Overheid overheid(OverheidId id) {
        return overheden.find(id).orElseThrow(NotFound::new);
    }

    /** The government that the caller works for, if it has a budget. */
    Optional<Overheid> own() {
        return overheden.of(person().organisatie());
    }

    /** Keeps for the audit trail what happened to what. */
    void tell(String what, String about, @Nullable OrganisatieId organisatie) {
        events.publishEvent(
                new AuditedEvent(person().id(), organisatie, "geldstroom.audit." + what, about, List.of(), now()));
    }

    SignedIn person() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }
}
