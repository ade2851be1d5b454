package nl.eenoverheid.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reminders;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people of answers each working day, and at a start for the days that the product did not run; with how many answers and none
 * of the words.
 */
@Component
class TermijnRun {
    private static final Logger log = LoggerFactory.getLogger(TermijnRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TermijnStore store;
    private final Reminders reminders;
    private final TermijnProperties terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Letter<TermijnBericht> letter;

    TermijnRun(
            TermijnStore store,
            Reminders reminders,
            TermijnProperties terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.TERMIJN,
                TerugkoppelingRoutes.LIST,
                TermijnBericht::lezer,
                this::claim,
                store::giveBack,
                all -> TermijnBericht.counts(List.of(TermijnSoort.values()), all));
    }

    @Scheduled(cron = "${eenoverheid.termijn.run:0 20 7 * * MON-FRI}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Who owes an answer was not reminded; it is tried again at the next run", e);
        }
    }

    /** Reminds everybody who has to hear of something; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<TermijnBericht> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return Arrays.stream(TermijnSoort.values())
                .flatMap(soort -> store.due(soort, soort.from(today), soort.until(today, terms)).stream())
                .toList();
    }

    private boolean claim(TermijnBericht bericht) {
        boolean first = bericht.soort() == TermijnSoort.ESCALATIE && !store.isEscalated(bericht);
        boolean claimed = store.claim(bericht, clock.instant());
        if (claimed && first) {
            events.publishEvent(store.passed(bericht, clock.instant()));
        }
        return claimed;
    }
}
