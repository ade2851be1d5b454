package nl.eenoverheid.privacy;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long personal data stays, kept by the administrator of the whole installation. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('INSTALLATIE_MANAGE')")
public class BewaartermijnService {
    private static final int LONGEST = 3650;

    private final ExpiredRepository expired;
    private final RetentionRun run;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BewaartermijnService(
            ExpiredRepository expired,
            RetentionRun run,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.expired = expired;
        this.run = run;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Every term with what the next run would erase. */
    public List<Bewaartermijn> list() {
        return expired.terms(run.today());
    }

    /**
     * Changes a term.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    public void change(BewaartermijnSoort soort, long version, @Nullable Integer dagen) {
        var check = new InputCheck();
        check.chosen("dagen", dagen);
        check.unless(dagen == null || (dagen >= 1 && dagen <= LONGEST), "dagen", "privacy.input.dagen", LONGEST);
        check.done();
        Bewaartermijn before = list().stream()
                .filter(term -> term.soort() == soort)
                .findFirst()
                .orElseThrow(Stale::new);
        if (dagen == null || !expired.change(soort, version, dagen)) {
            throw new Stale();
        }
        events.publishEvent(new AuditedEvent(
                current.get().id(),
                null,
                "privacy.audit.termChanged",
                "",
                List.of(new AuditedEvent.Change(
                        "privacy.bewaartermijnSoort." + soort.name(),
                        Integer.toString(before.dagen()),
                        dagen.toString())),
                clock.instant()));
    }

    /** Erases now what the next run would erase. */
    @Transactional
    public ErasedCounts runNow() {
        return run.erase(current.get().id());
    }
}
