package nl.eenoverheid.workspace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells that somebody read what few may read. A screen that is open reads again whenever something changes: within a
 * quarter of an hour the same person reading the same thing is told once.
 */
@Component
public class ConfidentialReads {
    private static final Duration SAME_READING = Duration.ofMinutes(15);

    private final Cache<Reading, Instant> known =
            Caffeine.newBuilder().maximumSize(50_000).build();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfidentialReads(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells it, before it is shown: when it cannot be kept this throws.
     *
     * @param what what is read, as a translation key: of {@code signaal.audit.contactRead} people read the text
     */
    public void tell(Item item, Set<Long> werkruimten, Actor reader, String what) {
        tell(item, werkruimten, reader, what, "");
    }

    /**
     * The same for one of several parts of a thing.
     *
     * @param which the number of the part: its name may not be known to everybody who reads the audit trail
     */
    public void tell(Item item, Set<Long> werkruimten, Actor reader, String what, String which) {
        Reading reading = new Reading(reader.account(), item, what, which);
        Instant now = clock.instant();
        Instant before = known.getIfPresent(reading);
        if (before == null || before.plus(SAME_READING).isBefore(now)) {
            events.publishEvent(new ItemRead(item, werkruimten, reader, what, which, now));
            known.put(reading, now);
        }
    }

    private record Reading(AccountId account, Item item, String what, String which) {}
}
