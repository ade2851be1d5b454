package nl.eenoverheid.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which organisations may use the installation. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('INSTALLATIE_MANAGE')")
public class ManagedOrganisatieService {
    private final ClosedOrganisatieRepository closed;
    private final ManagedOrganisatieReadRepository reads;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManagedOrganisatieService(
            ClosedOrganisatieRepository closed,
            ManagedOrganisatieReadRepository reads,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closed = closed;
        this.reads = reads;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Every organisation that has an account, by name. */
    public List<ManagedOrganisatie> list() {
        return reads.list();
    }

    /**
     * Shuts an organisation out at once: nobody of it can sign in and every session ends. Nothing else of it changes.
     *
     * @throws IllegalMove when it is the caller's own: somebody must be able to open it again
     */
    @Transactional
    public void close(OrganisatieId id) {
        ManagedOrganisatie found = find(id);
        SignedIn by = current.get();
        if (id.equals(by.organisatie())) {
            throw new IllegalMove("access.organisaties.own");
        }
        if (!found.isClosed()) {
            Instant now = clock.instant();
            closed.saveAndFlush(new ClosedOrganisatie(id, by.id(), now));
            tell(found, "organisatieClosed", now);
            reads.accounts(id).forEach(account -> events.publishEvent(new SessionsEnded(account)));
        }
    }

    /** Lets the people of an organisation sign in again. */
    @Transactional
    public void open(OrganisatieId id) {
        ManagedOrganisatie found = find(id);
        closed.findById(id.value()).ifPresent(each -> {
            closed.delete(each);
            tell(found, "organisatieOpened", clock.instant());
        });
    }

    private ManagedOrganisatie find(OrganisatieId id) {
        return reads.list().stream()
                .filter(each -> each.id() == id.value())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void tell(ManagedOrganisatie organisatie, String what, Instant now) {
        events.publishEvent(new AuditedEvent(
                current.get().id(),
                new OrganisatieId(organisatie.id()),
                "access.audit." + what,
                organisatie.naam(),
                List.of(),
                now));
    }
}
