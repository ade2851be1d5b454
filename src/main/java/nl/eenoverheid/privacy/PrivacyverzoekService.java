package nl.eenoverheid.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people asked about their data, with the day by which they must have an answer. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PRIVACY_MANAGE')")
public class PrivacyverzoekService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final PrivacyverzoekRepository verzoeken;
    private final PrivacyverzoekReadRepository reads;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivacyverzoekService(
            PrivacyverzoekRepository verzoeken,
            PrivacyverzoekReadRepository reads,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.reads = reads;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Requests of the own organisation or of all, the most urgent first. */
    public List<PrivacyverzoekListItem> list() {
        return reads.list(only());
    }

    /** Puts a request on record; it must be answered within a month (AVG 12(3)). */
    @Transactional
    public void record(PrivacyverzoekData data) {
        verzoeken.save(new Privacyverzoek(
                data.checked(LocalDate.ofInstant(clock.instant(), HERE)),
                current.get().actor()));
        tell("requested");
    }

    /**
     * Ends a request.
     *
     * @param version the version that was on the screen
     * @param uitkomst what was done, without repeating the data
     */
    @Transactional
    public void handle(long id, long version, String uitkomst) {
        var check = new InputCheck();
        String outcome = check.required("uitkomst", uitkomst, 1000);
        check.done();
        Privacyverzoek verzoek =
                verzoeken.findById(id).filter(found -> found.isOf(only())).orElseThrow(NotFound::new);
        Stale.guard(version, verzoek.version());
        verzoek.handle(outcome, clock.instant());
        tell("handled");
    }

    private void tell(String what) {
        SignedIn person = current.get();
        events.publishEvent(new AuditedEvent(
                person.id(), person.organisatie(), "privacy.audit." + what, "", List.of(), clock.instant()));
    }

    private @Nullable Long only() {
        SignedIn person = current.get();
        return person.has(Right.INSTALLATIE_MANAGE)
                ? null
                : person.organisatie().value();
    }
}
