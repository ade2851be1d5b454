package nl.eenoverheid.afloop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reminders;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people each day, and at a start for the days that the product did not run, that agreements which they keep end soon.
 * One letter a person that holds none of the words.
 */
@Component
class AfloopRun {
    private static final Logger log = LoggerFactory.getLogger(AfloopRun.class);

    private final AfloopStore store;
    private final Reminders reminders;
    private final AfloopProperties terms;
    private final Clock clock;
    private final Letter<AfloopBericht> letter;

    AfloopRun(AfloopStore store, Reminders reminders, AfloopProperties terms, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.terms = terms;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.AFSPRAAK_AFLOOP,
                AfspraakRoutes.LIST,
                AfloopBericht::lezer,
                each -> store.claim(each, clock.instant()),
                store::giveBack,
                all -> Map.of("aantal", Integer.toString(all.size())));
    }

    @Scheduled(cron = "${eenoverheid.afloop.run:0 35 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Who keeps an agreement that ends was not told; it is tried again at the next run", e);
        }
    }

    /** Tells everybody who has to hear of something; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<AfloopBericht> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), AfloopService.HERE);
        return store.due(today, today.plusMonths(terms.maanden()));
    }
}
