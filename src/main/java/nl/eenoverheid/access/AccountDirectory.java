package nl.eenoverheid.access;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who an account belongs to, with the rights of this moment; for whoever checks how somebody signs in. */
@Component
public class AccountDirectory {
    private final AccountReadRepository accounts;
    private final JdbcClient jdbc;

    AccountDirectory(AccountReadRepository accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
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
        return jdbc.sql("select email from account where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .flatMap(accounts::signedIn);
    }
}
