package nl.eenoverheid.eigendeel;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens closed parts of organisations, and tells of what happens in them to who is a member. */
@Component
class EigenDeelStore {
    private final EigenDeelRepository delen;
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    EigenDeelStore(
            EigenDeelRepository delen,
            WerkruimteService werkruimten,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager manager) {
        this.delen = delen;
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Opens one, with the caller as its only member: the closed part and that it belongs to the dossier, or neither.
     *
     * @throws IllegalMove when a colleague was first
     */
    WerkruimteId open(DossierHome dossier, WerkruimteId around, String naam) {
        try {
            return transactions.execute(status -> {
                WerkruimteId deel = werkruimten.openBesloten(around, new WerkruimteData(naam, ""));
                delen.saveAndFlush(new EigenDeel(dossier.id(), deel, scope().actor(), now()));
                tell(dossier, deel, "opened");
                return deel;
            });
        } catch (DataIntegrityViolationException e) {
            throw new IllegalMove("eigendeel.move.already");
        }
    }

    void tell(DossierHome dossier, WerkruimteId deel, String what) {
        events.publishEvent(
                new EigenDeelChanged(dossier.id(), what, dossier.naam(), Set.of(deel.value()), scope().actor(), now()));
    }

    Scope scope() {
        return scopes.current();
    }

    Instant now() {
        return clock.instant();
    }
}
