package nl.eenoverheid.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts: for administrators, and for everybody their own language and the choice of colleagues. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ACCOUNT_MANAGE')")
public class AccountService {
    /** How long a one-time link to choose a password works. */
    public static final Duration INVITATION = Duration.ofDays(3);

    private final AccountRepository accounts;
    private final AccountReadRepository reads;
    private final ManagedAccounts managed;
    private final OneTimeToken tokens;
    private final AccountLog log;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountReadRepository reads,
            ManagedAccounts managed,
            OneTimeToken tokens,
            AccountLog log,
            Clock clock) {
        this.accounts = accounts;
        this.reads = reads;
        this.managed = managed;
        this.tokens = tokens;
        this.log = log;
        this.clock = clock;
    }

    /** Accounts that the caller keeps, by name; {@code search} is a part of a name, address or organisation. */
    public Page<AccountListItem> list(String search, @Nullable String after) {
        return reads.list(search, managed.only(), after);
    }

    /**
     * One account.
     *
     * @throws NotFound when the caller keeps none with this id
     */
    public AccountListItem detail(AccountId id) {
        return reads.find(id, managed.only()).orElseThrow(NotFound::new);
    }

    /** Colleagues of the own organisation, who can be let into a werkruimte; others are invited. */
    @PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
    public List<AccountChoice> choices() {
        return reads.choices(managed.organisatie());
    }

    /**
     * Makes an account without a password.
     *
     * @return the one-time code with which its owner chooses a password; it is not kept and cannot be shown again
     * @throws InvalidInput when something is missing or the address is in use
     */
    @Transactional
    public String create(AccountData data) {
        AccountData checked = data.checked();
        managed.guard(checked);
        if (accounts.existsByEmail(checked.email())) {
            throw new InvalidInput("email", "access.input.emailInUse");
        }
        Account account = new Account(checked, clock.instant());
        String token = invite(account);
        log.note(account, "created");
        return token;
    }

    /**
     * Changes an account. Who is signed in with it and gets other rights must sign in again.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    public void change(AccountId id, long version, AccountData data) {
        AccountData checked = data.checked();
        Account account = managed.find(id);
        managed.guard(checked);
        Stale.guard(version, account.version());
        if (accounts.existsByEmailAndIdNot(checked.email(), id.value())) {
            throw new InvalidInput("email", "access.input.emailInUse");
        }
        if (!checked.rollen().contains(Rol.HOOFDBEHEERDER.name())) {
            guardLastAdministrator(account);
        }
        if (account.change(checked)) {
            log.shutOut(account, "rightsChanged");
        } else {
            log.changed(account, "changed");
        }
    }

    /**
     * Makes a new one-time code, for who forgot a password or let the first code expire.
     *
     * @throws IllegalMove when the account is blocked
     */
    @Transactional
    public String inviteAgain(AccountId id) {
        Account account = managed.find(id);
        if (!account.isActive()) {
            throw new IllegalMove("access.blocked");
        }
        log.note(account, "linkGiven");
        return invite(account);
    }

    /** Shuts somebody out at once: their sessions end and no code works any more. */
    @Transactional
    public void block(AccountId id) {
        Account account = managed.find(id);
        guardLastAdministrator(account);
        account.block();
        log.shutOut(account, "blocked");
    }

    /** Lets somebody in again. */
    @Transactional
    public void unblock(AccountId id) {
        Account account = managed.find(id);
        account.unblock();
        log.changed(account, "unblocked");
    }

    /** Keeps the language of the one who is signed in. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void speak(String language) {
        if (List.of("nl", "en").contains(language)) {
            managed.own().speak(language);
        }
    }

    private void guardLastAdministrator(Account account) {
        if (account.isActiveAdministrator()
                && accounts.lockActiveAdministrators().size() <= 1) {
            throw new IllegalMove("access.lastAdministrator");
        }
    }

    private String invite(Account account) {
        String token = tokens.create();
        Instant until = clock.instant().plus(INVITATION);
        account.invite(tokens.hash(token), until);
        accounts.save(account);
        return token;
    }
}
