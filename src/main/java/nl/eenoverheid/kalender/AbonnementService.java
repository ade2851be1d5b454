package nl.eenoverheid.kalender;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.OneTimeToken;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The private links of the caller. A secret is told once, when it is made. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BEGROTING_READ')")
public class AbonnementService {
    private static final int MOST = 10;

    private final AbonnementRepository abonnementen;
    private final OneTimeToken secrets;
    private final ScopeService scopes;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbonnementService(
            AbonnementRepository abonnementen,
            OneTimeToken secrets,
            ScopeService scopes,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.abonnementen = abonnementen;
        this.secrets = secrets;
        this.scopes = scopes;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** The links of the caller that work. */
    @Transactional(readOnly = true)
    public List<AbonnementListItem> mine() {
        return abonnementen
                .findByAccountIdAndGeheimIsNotNullOrderById(current.get().id().value())
                .stream()
                .map(Abonnement::item)
                .toList();
    }

    /**
     * Makes a link for what a filter shows.
     *
     * @return the secret; it is not kept and cannot be told again
     * @throws NotFound when the caller does not see its werkruimte
     */
    public String make(KalenderFilter filter) {
        if (mine().size() >= MOST) {
            throw new IllegalMove("kalender.move.subscriptions", MOST);
        }
        if (filter.werkruimte() != null && !scopes.current().canSee(filter.werkruimte())) {
            throw new NotFound();
        }
        String secret = secrets.create();
        abonnementen.save(new Abonnement(current.get().id(), secrets.hash(secret), filter, clock.instant()));
        tell("subscribed");
        return secret;
    }

    /**
     * Gives a link another secret; the old one works no more.
     *
     * @return the new secret
     */
    public String renew(long abonnement) {
        String secret = secrets.create();
        own(abonnement).renew(secrets.hash(secret), clock.instant());
        tell("renewed");
        return secret;
    }

    /** Ends a link. */
    public void revoke(long abonnement) {
        own(abonnement).revoke();
        tell("revoked");
    }

    private Abonnement own(long abonnement) {
        SignedIn person = current.get();
        return abonnementen
                .findById(abonnement)
                .filter(each -> each.owner().equals(person.id()))
                .orElseThrow(NotFound::new);
    }

    private void tell(String what) {
        SignedIn person = current.get();
        events.publishEvent(new AuditedEvent(
                person.id(),
                person.organisatie(),
                "kalender.audit." + what,
                person.naam(),
                List.of(),
                clock.instant()));
    }
}
