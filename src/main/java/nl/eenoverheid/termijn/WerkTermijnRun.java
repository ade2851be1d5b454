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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people some working days before a task must be done or a position taken, with how many and none of the words, and each
 * day of each thing once.
 */
@Component
class WerkTermijnRun {
    private static final Logger log = LoggerFactory.getLogger(WerkTermijnRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String OVERVIEW = "";

    private final WerkTermijnStore store;
    private final Reminders reminders;
    private final TermijnProperties terms;
    private final Clock clock;
    private final Letter<WerkBericht> letter;

    WerkTermijnRun(WerkTermijnStore store, Reminders reminders, TermijnProperties terms, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.terms = terms;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.WERK_TERMIJN,
                OVERVIEW,
                WerkBericht::lezer,
                each -> store.claim(each, clock.instant()),
                store::giveBack,
                WerkBericht::counts);
    }

    @Scheduled(cron = "${eenoverheid.termijn.run:0 20 7 * * MON-FRI}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Not everybody was told which tasks and positions are due; it is tried again at the next run", e);
        }
    }

    /** Reminds everybody who has to hear of something; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<WerkBericht> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        LocalDate until = TermijnSoort.VOORAF.until(today, terms);
        return Arrays.stream(WerkSoort.values())
                .flatMap(soort -> store.due(soort, today, until).stream())
                .toList();
    }
}
