package nl.eenoverheid.access;

import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.AuditedEvent.Change;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.stereotype.Component;

/** Accounts of people whose own organisation says who they are; for whoever checked what it says, in a transaction of theirs. */
@Component
public class OrganisationAccounts {
    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final AccountLog log;
    private final Clock clock;

    OrganisationAccounts(AccountRepository accounts, AccountDirectory directory, AccountLog log, Clock clock) {
        this.accounts = accounts;
        this.directory = directory;
        this.log = log;
        this.clock = clock;
    }

    /** An account that an administrator of this organisation made for somebody with this address, and that nobody used yet. */
    public Optional<AccountId> unused(String email, OrganisatieId organisatie) {
        return accounts.findByEmail(email.toLowerCase(Locale.ROOT))
                .filter(account -> account.isFor(email) && account.isUnused())
                .filter(account -> account.organisatie().equals(organisatie))
                .map(Account::id);
    }

    /** Whether any account has this address, or one that the database takes for it. */
    public boolean isTaken(String email) {
        return accounts.existsByEmail(email.toLowerCase(Locale.ROOT));
    }

    /**
     * Makes an account.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when something is missing or cannot be right
     */
    public AccountId create(AccountData data) {
        Account account = accounts.saveAndFlush(new Account(data.checked(), clock.instant()));
        log.byItself(account, "createdBySignIn");
        return account.id();
    }

    /** From now on somebody enters by their organisation: a link to choose a password does not work any more. */
    public void closePassword(AccountId id) {
        accounts.findById(id.value()).ifPresent(Account::withdrawInvitation);
    }

    /**
     * Gives an account the roles that the organisation says, and nothing else; who is signed in with other rights must sign in again.
     *
     * @param mainAdministrators whether the organisation also says who keeps the whole installation; otherwise who does, stays so
     * @return the account with the rights of now; empty when it is blocked or of another organisation
     */
    public Optional<SignedIn> assign(
            AccountId id, OrganisatieId organisatie, Set<String> rollen, boolean mainAdministrators) {
        Optional<Account> account = accounts.findById(id.value())
                .filter(found -> found.isActive() && found.organisatie().equals(organisatie));
        account.ifPresent(found -> assign(found, rollen, mainAdministrators));
        return account.flatMap(found -> directory.byId(id));
    }

    private void assign(Account account, Set<String> rollen, boolean mainAdministrators) {
        Set<String> wanted = new HashSet<>(rollen);
        boolean last = account.isActiveAdministrator()
                && accounts.lockActiveAdministrators().size() <= 1;
        if (account.isAdministratorOfAll() && (!mainAdministrators || last)) {
            wanted.add(Rol.HOOFDBEHEERDER.name());
        }
        String before = account.rollen();
        if (account.assign(wanted)) {
            accounts.saveAndFlush(account);
            log.rightsBySignIn(account, new Change("access.field.rollen", before, account.rollen()));
        }
    }
}
