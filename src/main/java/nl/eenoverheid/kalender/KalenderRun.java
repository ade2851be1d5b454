package nl.eenoverheid.kalender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reminders;
import nl.eenoverheid.overheid.OrganisatieId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells people each working day which steps of their organisation must be done soon, by its own plan or by law: one letter a
 * person, with how many and none of the words, and each day of each step once.
 */
@Component
class KalenderRun {
    private static final Logger log = LoggerFactory.getLogger(KalenderRun.class);

    private final KalenderBerichten berichten;
    private final Kalenderblad blad;
    private final Reminders reminders;
    private final Clock clock;
    private final Letter<KalenderBerichten.Bericht> letter;

    KalenderRun(KalenderBerichten berichten, Kalenderblad blad, Reminders reminders, Clock clock) {
        this.berichten = berichten;
        this.blad = blad;
        this.reminders = reminders;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.KALENDER_TERMIJN,
                KalenderRoutes.LIST,
                KalenderBerichten.Bericht::reader,
                each -> berichten.claim(each, clock.instant()),
                berichten::giveBack,
                all -> Map.of("organisatie", all.getFirst().lezer().organisatieNaam(), "aantal", all.size()));
    }

    @Scheduled(cron = "${eenoverheid.kalender.run:0 25 7 * * MON-FRI}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn(
                    "Not everybody was told which days of the calendar are near; it is tried again at the next run", e);
        }
    }

    /** Tells people; says how many letters left. */
    int run() {
        return reminders.send(this::due, letter);
    }

    private List<KalenderBerichten.Bericht> due() {
        Map<OrganisatieId, List<KalenderBerichten.Lezer>> lezers =
                berichten.lezers().stream().collect(Collectors.groupingBy(KalenderBerichten.Lezer::organisatieId));
        return lezers.entrySet().stream()
                .flatMap(each -> near(each.getKey()).stream().flatMap(moment -> each.getValue().stream()
                        .map(lezer ->
                                new KalenderBerichten.Bericht(moment.sleutel().text(), moment.wanneer(), lezer))))
                .toList();
    }

    private List<KalenderMoment> near(OrganisatieId organisatie) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), KalenderService.HERE);
        LocalDate soon = today.plusDays(KalenderService.SOON_DAYS);
        return blad.read(Set.of(organisatie), organisatie, today, soon, today).momenten().stream()
                .filter(each -> each.waitsFor(organisatie)
                        && !each.wanneer().isBefore(today)
                        && !each.wanneer().isAfter(soon))
                .toList();
    }
}
