package nl.eenoverheid.access;

import java.time.Clock;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can do who is not signed in yet: choose a password by a one-time code, or be the first administrator. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class EntryService {
    private final AccountRepository accounts;
    private final OneTimeToken tokens;
    private final FirstAdministrator first;
    private final PasswordRules passwords;
    private final AccountLog log;
    private final Clock clock;

    EntryService(
            AccountRepository accounts,
            OneTimeToken tokens,
            FirstAdministrator first,
            PasswordRules passwords,
            AccountLog log,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.first = first;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /** Whether this code still works. */
    public boolean isOpen(String token) {
        boolean open = accounts.findByUitnodiging(tokens.hash(token))
                .filter(account -> account.invitedAt(clock.instant()))
                .isPresent();
        if (!open) {
            log.codeRefused();
        }
        return open;
    }

    /**
     * Sets a password by a one-time code, which is used up. Who was signed in with the account must sign in again.
     *
     * @throws NotFound when the code does not work (any more)
     */
    @Transactional
    public void choosePassword(String token, @Nullable String password) {
        Account account = accounts.findByUitnodiging(tokens.hash(token))
                .filter(found -> found.invitedAt(clock.instant()))
                .orElseThrow(this::refuse);
        account.choosePassword(passwords.encode(password, account.ownWords()));
        log.passwordByLink(account);
    }

    /** Whether the installation still waits for its first administrator; most ask no database for that. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isEmpty() {
        return first.isWanted();
    }

    /**
     * Makes the first administrator of an empty installation, with the code that stands in the log.
     *
     * @throws InvalidInput when something is missing or the code is not the one in the log
     */
    @Transactional
    public void createFirst(
            String code, String email, String naam, @Nullable OrganisatieId organisatie, @Nullable String password) {
        if (!first.isWanted()) {
            throw new NotFound();
        }
        AccountData given = new AccountData(email, naam, "", organisatie, Set.of(Rol.HOOFDBEHEERDER.name()));
        var check = new InputCheck();
        check.include(given::checked);
        check.include(() -> passwords.checked(password, email, naam));
        check.done();
        Account account = new Account(given.checked(), clock.instant());
        account.choosePassword(passwords.encode(password, account.ownWords()));
        if (!first.use(code)) {
            log.codeRefused();
            throw new InvalidInput("code", "access.input.code");
        }
        accounts.saveAndFlush(account);
        log.byItself(account, "firstMade");
    }

    private NotFound refuse() {
        log.codeRefused();
        return new NotFound();
    }
}
