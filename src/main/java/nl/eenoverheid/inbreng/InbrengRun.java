package nl.eenoverheid.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reminders;
import nl.eenoverheid.knoop.KnoopRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells each day what is due soon or late: one letter a person, each day of each question once. */
@Component
class InbrengRun {
    private static final Logger log = LoggerFactory.getLogger(InbrengRun.class);

    private final InbrengBerichten berichten;
    private final Reminders reminders;
    private final Clock clock;
    private final Letter<InbrengBerichten.Bericht> letter;

    InbrengRun(InbrengBerichten berichten, Reminders reminders, Clock clock) {
        this.berichten = berichten;
        this.reminders = reminders;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.INBRENG_TERMIJN,
                KnoopRoutes.LIST,
                InbrengBerichten.Bericht::lezer,
                each -> berichten.claim(each, clock.instant()),
                berichten::giveBack,
                InbrengRun::words);
    }

    @Scheduled(cron = "${eenoverheid.inbreng.run:0 20 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Not everybody was told what is due; it is tried again at the next run", e);
        }
    }

    /** Tells people; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<InbrengBerichten.Bericht> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), InbrengService.HERE);
        return Arrays.stream(InbrengTermijn.values())
                .flatMap(soort -> berichten.due(soort, today).stream())
                .toList();
    }

    private static Map<String, Object> words(List<InbrengBerichten.Bericht> all) {
        return Letter.counts(
                List.of(InbrengTermijn.values()),
                InbrengTermijn::veld,
                all.stream().map(InbrengBerichten.Bericht::soort).toList());
    }
}
