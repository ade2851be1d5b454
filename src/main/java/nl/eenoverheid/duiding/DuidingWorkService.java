package nl.eenoverheid.duiding;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do at the table, each for their own organisation. Each text carries a number of its own, so that two who
 * work on different parts do not hinder each other and two who work on the same text lose nothing.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DUIDING_WRITE')")
public class DuidingWorkService {
    private static final int LONGEST_REASON = 1000;

    private final DuidingRepository duidingen;
    private final DuidingReadRepository reads;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DuidingWorkService(
            DuidingRepository duidingen,
            DuidingReadRepository reads,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.duidingen = duidingen;
        this.reads = reads;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** Puts more signalen on the table; signatures end, because they were under fewer. */
    @Transactional
    public void addSignalen(DuidingId id, Set<Long> signalen) {
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        reads.requirePlaced(signalen, duiding.werkruimte(), scope);
        Instant now = clock.instant();
        duiding.add(signalen, scope.actor(), now);
        publish(duiding, "signalenAdded", "", scope, now);
    }

    /** Takes a signaal off the table, with a reason when an organisation said something of it already. */
    @Transactional
    public void removeSignaal(DuidingId id, long signaal, String reden) {
        String why = text("reden", reden, LONGEST_REASON, false);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        duiding.remove(signaal, why, scope.actor(), now);
        publish(duiding, "signaalRemoved", why, scope, now);
    }

    /**
     * Says how a signaal is in the area of the caller's organisation.
     *
     * @param merk null to take back what was said
     * @param woorden a word or two with it
     */
    @Transactional
    public void mark(DuidingId id, long signaal, @Nullable Merk merk, String woorden) {
        String words = text("woorden", woorden, DuidingData.LONGEST_WORDS, false);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        boolean complete = duiding.mark(signaal, merk, words, scope.actor(), now);
        publish(duiding, complete ? "allMarked" : "marked", "", scope, now);
    }

    /**
     * Writes a new version of the shared reading; all signatures end, because they were under the one before.
     *
     * @param seen the version that was on the screen, 0 when there was none
     * @throws nl.eenoverheid.shared.Stale when somebody else wrote one since
     */
    @Transactional
    public void write(DuidingId id, int seen, String tekst) {
        String text = text("tekst", tekst, DuidingData.LONGEST_TEXT, true);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        switch (duiding.write(seen, text, scope.actor(), now)) {
            case NEW -> publish(duiding, "written", "", scope, now);
            case SIGNATURES_WITHDRAWN -> publish(duiding, "rewritten", "", scope, now);
            case SAME -> {
                // nothing happened, so nobody needs to sign again
            }
        }
    }

    /**
     * Keeps what the caller's organisation does not agree with; an empty text ends the disagreement.
     *
     * @param seen the number of the text that was on the screen
     */
    @Transactional
    public void disagree(DuidingId id, int seen, String tekst) {
        String text = text("tekst", tekst, DuidingData.LONGEST_TEXT, false);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        duiding.disagree(seen, text, scope.actor(), now);
        publish(duiding, text.isEmpty() ? "agreed" : "disagreed", text, scope, now);
    }

    /**
     * Keeps a note for inside only.
     *
     * @param seen the number of the note that was on the screen
     */
    @Transactional
    public void note(DuidingId id, int seen, String tekst) {
        String text = text("tekst", tekst, DuidingData.LONGEST_TEXT, false);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        duiding.note(seen, text, scope.actor(), now);
        publish(duiding, "noted", "", scope, now);
    }

    /**
     * Signs for the caller's organisation.
     *
     * @param seen the version of the reading that was on the screen
     * @throws nl.eenoverheid.shared.Stale when that is not the one that counts any more
     */
    @Transactional
    public void sign(DuidingId id, int seen) {
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        duiding.sign(seen, scope.actor(), now);
        if (duiding.status() == DuidingStatus.AFGETEKEND) {
            events.publishEvent(new DuidingSignedOff(
                    id, duiding.titel(), duiding.signalen(), duiding.werkruimten(), scope.actor(), now));
        } else {
            publish(duiding, "signed", "", scope, now);
        }
    }

    /** Takes back the signature of the caller's organisation, while others still have to sign. */
    @Transactional
    public void withdraw(DuidingId id, String reden) {
        String why = text("reden", reden, LONGEST_REASON, true);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        duiding.withdraw(scope.actor(), now);
        publish(duiding, "withdrawn", why, scope, now);
    }

    /** Opens what was signed off; every organisation signs again. */
    @Transactional
    public void reopen(DuidingId id, String reden) {
        String why = text("reden", reden, LONGEST_REASON, true);
        Scope scope = scopes.current();
        Duiding duiding = changeable(id, scope);
        Instant now = clock.instant();
        duiding.reopen(scope.actor(), now);
        publish(duiding, "reopened", why, scope, now);
    }

    private Duiding changeable(DuidingId id, Scope scope) {
        Duiding duiding =
                duidingen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(duiding.werkruimte());
        return duiding;
    }

    private void publish(Duiding duiding, String what, String toelichting, Scope scope, Instant now) {
        events.publishEvent(new DuidingChanged(
                duiding.id(), what, duiding.titel(), duiding.werkruimten(), toelichting, scope.actor(), now));
    }

    private static String text(String field, String text, int longest, boolean required) {
        var check = new InputCheck();
        String clean = required ? check.required(field, text, longest) : check.optional(field, text, longest);
        check.done();
        return clean;
    }
}
