package nl.eenoverheid.access;

import nl.eenoverheid.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of an account, for whoever checks how somebody signs in. Works in the transaction of the caller. */
@Component
public class AccountPasswords {
    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;

    AccountPasswords(
            AccountRepository accounts, AccountDirectory directory, PasswordRules rules, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.directory = directory;
        this.rules = rules;
        this.encoder = encoder;
    }

    /** Whether there is one at all: who comes in through the own organisation has none. */
    public boolean has(AccountId id) {
        return hash(id) != null;
    }

    public boolean matches(AccountId id, String given) {
        String hash = hash(id);
        return hash != null && encoder.matches(given, hash);
    }

    /**
     * Replaces it.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when the new one is too weak, for the field {@code password}
     */
    public void change(AccountId id, @Nullable String wanted) {
        Account account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        account.choosePassword(rules.encode(wanted, account.ownWords()));
    }

    private @Nullable String hash(AccountId id) {
        return directory.byId(id).map(SignedIn::getPassword).orElse(null);
    }
}
