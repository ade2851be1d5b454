package nl.eenoverheid.escalatie;

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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks each day, and at a start for the days that the product did not run, at the days by which it must be clear who decides.
 * A question of which the day passed goes to the body that was recorded for that, once; and people hear of it, some working
 * days before and after it, in one letter a person that holds none of the words.
 */
@Component
class EscalatieRun {
    private static final Logger log = LoggerFactory.getLogger(EscalatieRun.class);

    private final VerstrekenStore verstreken;
    private final KnoopTermijnStore termijnen;
    private final Reminders reminders;
    private final EscalatieProperties terms;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Letter<KnoopTermijnBericht> letter;

    EscalatieRun(
            VerstrekenStore verstreken,
            KnoopTermijnStore termijnen,
            Reminders reminders,
            EscalatieProperties terms,
            TransactionTemplate transaction,
            Clock clock) {
        this.verstreken = verstreken;
        this.termijnen = termijnen;
        this.reminders = reminders;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
        this.letter = new Letter<>(
                BerichtSoort.KNOOP_TERMIJN,
                KnoopRoutes.LIST,
                KnoopTermijnBericht::lezer,
                each -> termijnen.claim(each, clock.instant()),
                termijnen::giveBack,
                EscalatieRun::words);
    }

    @Scheduled(cron = "${eenoverheid.escalatie.run:0 5 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Questions of which the day passed did not all go on; it is tried again at the next run", e);
        }
    }

    /** Lets questions go on and tells people; says how many questions went. */
    int run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), EscalatieService.HERE);
        int gone = (int) verstreken.due(today).stream()
                .filter(each -> escalate(each, today))
                .count();
        reminders.send(() -> due(today), letter);
        return gone;
    }

    private boolean escalate(Verstreken knoop, LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(status -> verstreken.escalate(knoop, today, terms)));
    }

    private List<KnoopTermijnBericht> due(LocalDate today) {
        return Arrays.stream(KnoopTermijn.values())
                .flatMap(soort -> termijnen.due(soort, soort.from(today), soort.until(today, terms)).stream())
                .toList();
    }

    private static Map<String, Object> words(List<KnoopTermijnBericht> berichten) {
        return Letter.counts(
                List.of(KnoopTermijn.values()),
                KnoopTermijn::veld,
                berichten.stream().map(KnoopTermijnBericht::soort).toList());
    }
}
