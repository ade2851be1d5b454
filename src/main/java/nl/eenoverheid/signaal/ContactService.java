package nl.eenoverheid.signaal;

import java.time.Clock;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ConfidentialReads;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contact details of who was promised an answer. Only who may write in the home werkruimte of the signaal reads them, one
 * signaal at a time, and each reading is kept in the audit trail.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class ContactService {
    private final SignaalService signaalService;
    private final SignaalRepository signalen;
    private final SignaalContactRepository contacts;
    private final ScopeService scopes;
    private final ConfidentialReads reads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactService(
            SignaalService signaalService,
            SignaalRepository signalen,
            SignaalContactRepository contacts,
            ScopeService scopes,
            ConfidentialReads reads,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signaalService = signaalService;
        this.signalen = signalen;
        this.contacts = contacts;
        this.scopes = scopes;
        this.reads = reads;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes a signaal together with how to reach who spoke.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when something of either is wrong; then neither is kept
     */
    @Transactional
    public SignaalId note(SignaalData signaal, ContactData contact) {
        ContactData checked = contact.checked();
        SignaalId id = signaalService.note(signaal);
        if (!checked.isEmpty() && signaal.antwoord() != null) {
            contacts.save(new SignaalContact(id, checked, clock.instant()));
        }
        return id;
    }

    /**
     * How to reach who spoke; empty when nothing is kept. That it was read is kept first.
     *
     * @throws NotFound when the signaal is not in scope
     */
    public ContactData read(SignaalId id) {
        Scope scope = scopes.current();
        Signaal signaal = writable(id, scope);
        return contacts.findById(id.value())
                .map(contact -> {
                    reads.tell(
                            new Item(ItemSoort.SIGNAAL, id.value()),
                            signaal.werkruimten(),
                            scope.actor(),
                            "signaal.audit.contactRead");
                    return contact.data();
                })
                .orElse(ContactData.NONE);
    }

    /** Keeps other contact details; when all of them are empty they are erased. */
    @Transactional
    public void keep(SignaalId id, ContactData data) {
        ContactData checked = data.checked();
        Scope scope = scopes.current();
        Signaal signaal = writable(id, scope);
        SignaalContact contact = contacts.findById(id.value()).orElse(null);
        if (checked.isEmpty()) {
            if (contact != null) {
                contacts.delete(contact);
            }
        } else if (contact == null) {
            contacts.save(new SignaalContact(id, checked, clock.instant()));
        } else {
            contact.change(checked);
        }
        events.publishEvent(SignaalContactChanged.of(signaal, checked.isEmpty(), scope.actor(), clock.instant()));
    }

    private Signaal writable(SignaalId id, Scope scope) {
        Signaal signaal =
                signalen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(signaal.werkruimte());
        return signaal;
    }
}
