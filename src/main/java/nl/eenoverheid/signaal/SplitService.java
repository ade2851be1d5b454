package nl.eenoverheid.signaal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes several signalen of one conversation; the conversation keeps its words and is done as itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class SplitService {
    /** How long a split can be taken back, as long as nothing happened to its parts. */
    public static final Duration UNDO = Duration.ofDays(7);

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REASON = 1000;

    private final SignaalRepository signalen;
    private final SignaalContactRepository contacts;
    private final SignaalReadRepository reads;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SplitService(
            SignaalRepository signalen,
            SignaalContactRepository contacts,
            SignaalReadRepository reads,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.contacts = contacts;
        this.reads = reads;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** Where a signaal came from, and what came from it. */
    @PreAuthorize("hasAuthority('SIGNAAL_READ')")
    public SplitFamily family(SignaalId id) {
        Scope scope = scopes.current();
        Set<Long> origin = reads.origin(id, scope);
        return new SplitFamily(reads.byIds(origin, scope).stream().findFirst().orElse(null), reads.splitOff(id, scope));
    }

    /**
     * Splits a conversation. What was promised goes along to the parts that say so, with how to reach who spoke, and is
     * owed by the conversation no longer.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    public List<SignaalId> split(SignaalId id, long version, SplitData data) {
        Scope scope = scopes.current();
        Signaal whole = changeable(id, scope);
        Stale.guard(version, whole.version());
        SplitData parts = data.of(words(id, scope));
        boolean promised = whole.antwoord() != null;
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        whole.split();
        List<Signaal> split = parts.parts().stream()
                .map(part -> signalen.save(whole.splitOff(part.checked(today), scope.actor(), clock.instant())))
                .toList();
        moveContact(
                whole, split.stream().filter(part -> part.antwoord() != null).toList());
        split.forEach(part -> noted(part, true, scope));
        moved(whole, "", promised, scope);
        return split.stream().map(Signaal::id).toList();
    }

    /**
     * Takes a split back: the conversation is open again with what was promised, its parts end.
     *
     * @throws IllegalMove when it is too long ago, or something happened to a part already
     */
    @Transactional
    public void undo(SignaalId id, String reden) {
        String why = reason(reden);
        Scope scope = scopes.current();
        Signaal whole = changeable(id, scope);
        List<Signaal> parts = signalen.findSplitOff(id.value());
        Instant since = clock.instant().minus(UNDO);
        if (parts.stream().anyMatch(part -> !part.isUntouched(since))) {
            throw new IllegalMove("signaal.move.unite");
        }
        List<Signaal> promised =
                parts.stream().filter(part -> part.antwoord() != null).toList();
        whole.unite(
                promised.stream()
                        .map(Signaal::antwoord)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                why);
        promised.forEach(part -> moveContact(part, List.of(whole)));
        parts.forEach(part -> {
            boolean owed = promised.contains(part);
            part.dissolve(why);
            moved(part, why, owed, scope);
        });
        moved(whole, why, !promised.isEmpty(), scope);
    }

    private Signaal changeable(SignaalId id, Scope scope) {
        Signaal signaal =
                signalen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(signaal.werkruimte());
        return signaal;
    }

    private SignaalData words(SignaalId id, Scope scope) {
        return reads.detail(id, scope, (signaal, seen) -> List.of(), List.of())
                .orElseThrow(NotFound::new)
                .data();
    }

    private void moveContact(Signaal from, List<Signaal> to) {
        contacts.findById(from.id().value()).ifPresent(contact -> {
            to.forEach(part -> contacts.save(contact.copyFor(part.id())));
            contacts.delete(contact);
        });
    }

    private void moved(Signaal signaal, String why, boolean promiseChanged, Scope scope) {
        events.publishEvent(SignaalMoved.to(signaal.status(), signaal, why, scope.actor(), clock.instant()));
        if (promiseChanged) {
            noted(signaal, false, scope);
        }
    }

    private void noted(Signaal signaal, boolean nieuw, Scope scope) {
        events.publishEvent(SignaalNoted.of(signaal, nieuw, scope.actor(), clock.instant()));
    }

    private static String reason(String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, LONGEST_REASON);
        check.done();
        return why;
    }
}
