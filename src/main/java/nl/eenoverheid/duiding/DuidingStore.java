package nl.eenoverheid.duiding;

import java.time.Clock;
import java.time.Instant;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds duidingen for who may work on them, and tells what they did. */
@Component
class DuidingStore {
    private final DuidingRepository duidingen;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DuidingStore(DuidingRepository duidingen, ScopeService scopes, ApplicationEventPublisher events, Clock clock) {
        this.duidingen = duidingen;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    Duiding save(Duiding duiding) {
        return duidingen.save(duiding);
    }

    /**
     * A duiding that the caller may work on, locked until the end of the transaction.
     *
     * @throws NotFound when there is none in scope
     */
    Duiding changeable(DuidingId id) {
        Scope scope = scope();
        Duiding duiding =
                duidingen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(duiding.werkruimte());
        return duiding;
    }

    /** Whether the caller wrote this version of the reading, not long ago. */
    boolean isStillWriting(Duiding duiding, int nummer, Instant since) {
        return duidingen.countWritten(duiding, nummer, scope().account().value(), since) > 0;
    }

    /** Tells what the caller did. */
    void publish(Duiding duiding, String what, String toelichting) {
        events.publishEvent(new DuidingChanged(
                duiding.id(), what, duiding.titel(), duiding.werkruimten(), toelichting, scope().actor(), now()));
    }

    /** Tells that the last organisation signed. */
    void publishSignedOff(Duiding duiding) {
        events.publishEvent(new DuidingSignedOff(
                duiding.id(), duiding.titel(), duiding.signalen(), duiding.werkruimten(), scope().actor(), now()));
    }

    Scope scope() {
        return scopes.current();
    }

    Instant now() {
        return clock.instant();
    }
}
