package nl.eenoverheid.capture;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a device sends, once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class CaptureService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ContactService contacts;
    private final CaptureRepository notes;
    private final ScopeService scopes;
    private final Clock clock;

    CaptureService(ContactService contacts, CaptureRepository notes, ScopeService scopes, Clock clock) {
        this.contacts = contacts;
        this.notes = notes;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Notes a signaal, or answers which one it became when it was noted before. The key and the signaal are kept in one
     * transaction, so that there is never one without the other.
     *
     * @throws InvalidInput with every problem; then the key is free again
     * @throws AlreadyArrived when an earlier edition was noted
     */
    @Transactional
    public SignaalId note(CaptureKey key, SignaalData data, ContactData contact) {
        Scope scope = scopes.current();
        AccountId account = scope.account();
        if (!notes.take(account, key, clock.instant())) {
            return arrived(account, key);
        }
        check(data, contact, scope);
        SignaalId signaal = contacts.note(data, contact);
        notes.became(account, key, signaal);
        return signaal;
    }

    /** All at once: whoever is outside has the page before them only now and then. */
    private void check(SignaalData data, ContactData contact, Scope scope) {
        var check = new InputCheck();
        check.unless(mayNote(scope, data.werkruimte()), "werkruimte", "capture.input.notHere");
        check.include(() -> data.checked(LocalDate.ofInstant(clock.instant(), HERE)));
        check.include(contact::checked);
        check.done();
    }

    private SignaalId arrived(AccountId account, CaptureKey key) {
        CaptureRepository.Arrived arrived = notes.arrived(account, key);
        if (arrived.edition() != key.edition()) {
            throw new AlreadyArrived(arrived.signaal());
        }
        return arrived.signaal();
    }

    private static boolean mayNote(Scope scope, @Nullable WerkruimteId werkruimte) {
        return werkruimte == null || scope.canNote(werkruimte);
    }
}
