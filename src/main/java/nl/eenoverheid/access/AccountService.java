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
import org.springframework.context.ApplicationEventPublisher;
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
    private final OneTimeToken tokens;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            AccountReadRepository reads,
            OneTimeToken tokens,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.reads = reads;
        this.tokens = tokens;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Accounts by name; {@code search} is a part of a name, address or organisation. */
    public Page<AccountListItem> list(String search, @Nullable String after) {
        return reads.list(search, after);
    }

    /**
     * One account.
     *
     * @throws NotFound when there is none with this id
     */
    public AccountListItem detail(AccountId id) {
        return reads.find(id).orElseThrow(NotFound::new);
    }

    /** Colleagues of every organisation who can be asked into a werkruimte. */
    @PreAuthorize("hasAuthority('WERKRUIMTE_READ')")
    public List<AccountChoice> choices() {
        return reads.choices();
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
        if (accounts.existsByEmail(checked.email())) {
            throw new InvalidInput("email", "access.input.emailInUse");
        }
        Account account = new Account(checked, clock.instant());
        return invite(account);
    }

    /**
     * Changes an account. Who is signed in with it and gets other rights must sign in again.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    public void change(AccountId id, long version, AccountData data) {
        AccountData checked = data.checked();
        Account account = find(id);
        Stale.guard(version, account.version());
        if (accounts.existsByEmailAndIdNot(checked.email(), id.value())) {
            throw new InvalidInput("email", "access.input.emailInUse");
        }
        if (!checked.rollen().contains(Rol.BEHEERDER.name())) {
            guardLastAdministrator(account);
        }
        boolean otherRights = account.change(checked);
        changed(id);
        if (otherRights) {
            events.publishEvent(new SessionsEnded(id));
        }
    }

    /**
     * Makes a new one-time code, for who forgot a password or let the first code expire.
     *
     * @throws IllegalMove when the account is blocked
     */
    @Transactional
    public String inviteAgain(AccountId id) {
        Account account = find(id);
        if (!account.isActive()) {
            throw new IllegalMove("access.blocked");
        }
        return invite(account);
    }

    /** Shuts somebody out at once: their sessions end and no code works any more. */
    @Transactional
    public void block(AccountId id) {
        Account account = find(id);
        guardLastAdministrator(account);
        account.block();
        changed(id);
        events.publishEvent(new SessionsEnded(id));
    }

    /** Lets somebody in again. */
    @Transactional
    public void unblock(AccountId id) {
        find(id).unblock();
        changed(id);
    }

    /** Keeps the language of the one who is signed in. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void speak(String language) {
        if (List.of("nl", "en").contains(language)) {
            find(current.get().id()).speak(language);
        }
    }

    private void changed(AccountId id) {
        events.publishEvent(new AccountChanged(id, current.get().id(), clock.instant()));
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

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new);
    }
}
