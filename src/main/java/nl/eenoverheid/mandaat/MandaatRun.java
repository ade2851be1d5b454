package nl.eenoverheid.mandaat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Tells each day who keeps mandates which of them end soon: one letter a person, each mandate once. */
@Component
class MandaatRun {
    private static final Logger log = LoggerFactory.getLogger(MandaatRun.class);

    private final MandaatBerichten berichten;
    private final Reminders reminders;
    private final Clock clock;
    private final Letter<MandaatBerichten.Bericht> letter;

    MandaatRun(MandaatBerichten berichten, Reminders reminders, Clock clock) {
        this.berichten = berichten;
        this.reminders = reminders;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.MANDAAT_EINDE,
                MandaatRoutes.LIST,
                MandaatBerichten.Bericht::lezer,
                each -> berichten.claim(each, clock.instant()),
                berichten::giveBack,
                all -> Map.of("aantal", all.size()));
    }

    @Scheduled(cron = "${eenoverheid.mandaat.run:0 15 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Not everybody was told which mandates end; it is tried again at the next run", e);
        }
    }

    /** Tells people; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<MandaatBerichten.Bericht> due() {
        return berichten.due(LocalDate.ofInstant(clock.instant(), MandaatKeepService.HERE));
    }
}
