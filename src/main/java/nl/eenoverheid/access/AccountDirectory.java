package nl.eenoverheid.access;

import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds who an account belongs to, with the rights of this moment; for whoever checks how somebody signs in. */
@Component
public class AccountDirectory {
    private final AccountReadRepository accounts;
    private final ManagedAccounts managed;

    AccountDirectory(AccountReadRepository accounts, ManagedAccounts managed) {
        this.accounts = accounts;
        this.managed = managed;
    }

    /**
     * The account with this address, also when it is blocked. The database takes é for e, so the address is compared again: otherwise
     * each way to write it would have its own tries.
     */
    public Optional<SignedIn> byEmail(String given) {
        String email = given.strip().toLowerCase(Locale.ROOT);
        return accounts.signedIn(email).filter(found -> found.getUsername().equals(email));
    }

    /** The account with this id, also when it is blocked. */
    public Optional<SignedIn> byId(AccountId id) {
        return accounts.signedIn(id);
    }

    /**
     * An account that the caller keeps as an administrator.
     *
     * @throws NotFound when there is none in the own organisation
     */
    public SignedIn managed(AccountId id) {
        return byId(managed.find(id).id()).orElseThrow(NotFound::new);
    }

    /**
     * Refuses an organisation that the caller does not keep as an administrator.
     *
     * @throws NotFound when it is another than the own one, for who does not keep all
     */
    public void guardManaged(OrganisatieId organisatie) {
        Long only = managed.only();
        if (only != null && only != organisatie.value()) {
            throw new NotFound();
        }
    }
}
