package nl.eenoverheid.audit;

import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The name and organisation of an account at this moment. Who is signed in is known; others are read without a lock, so that
 * no two transactions that write the trail wait for each other.
 */
@Component
class AccountNames {
    private static final Named NOBODY = new Named("", null);

    private final CurrentAccount current;
    private final JdbcClient jdbc;

    AccountNames(CurrentAccount current, JdbcClient jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    Named of(@Nullable Long account) {
        if (account == null) {
            return NOBODY;
        }
        return current.find()
                .filter(person -> person.id().value() == account)
                .map(AccountNames::named)
                .orElseGet(() -> jdbc.sql("select naam, organisatie_id organisatie from account where id = ?")
                        .param(account)
                        .query(Named.class)
                        .optional()
                        .orElse(NOBODY));
    }

    private static Named named(SignedIn person) {
        return new Named(person.naam(), person.organisatie().value());
    }

    /** Somebody. */
    record Named(String naam, @Nullable Long organisatie) {}
}
