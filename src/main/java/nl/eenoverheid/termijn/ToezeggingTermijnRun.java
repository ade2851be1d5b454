package nl.eenoverheid.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reminders;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people each working day of what was promised to a body or asked by it: who handles it some working days before and
 * on the day, and they and the clerk of the body when the day passed; with how many and none of the words.
 */
@Component
class ToezeggingTermijnRun {
    private static final Logger log = LoggerFactory.getLogger(ToezeggingTermijnRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final List<TermijnSoort> TOLD =
            List.of(TermijnSoort.VOORAF, TermijnSoort.VANDAAG, TermijnSoort.TE_LAAT);

    private final ToezeggingTermijnStore store;
    private final Reminders reminders;
    private final TermijnProperties terms;
    private final Clock clock;
    private final Letter<TermijnBericht> letter;

    ToezeggingTermijnRun(ToezeggingTermijnStore store, Reminders reminders, TermijnProperties terms, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.terms = terms;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.TOEZEGGING_TERMIJN,
                ToezeggingRoutes.LIST,
                TermijnBericht::lezer,
                each -> store.claim(each, clock.instant()),
                store::giveBack,
                all -> TermijnBericht.counts(TOLD, all));
    }

    @Scheduled(cron = "${eenoverheid.termijn.run:0 20 7 * * MON-FRI}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Who has to do what was promised was not reminded; it is tried again at the next run", e);
        }
    }

    /** Reminds everybody who has to hear of something; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<TermijnBericht> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return TOLD.stream()
                .flatMap(soort -> store.due(soort, soort.from(today), soort.until(today, terms)).stream())
                .toList();
    }
}
