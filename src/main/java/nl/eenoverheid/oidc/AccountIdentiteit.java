package nl.eenoverheid.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** By which identity at their organisation somebody enters an account. */
@Entity
class AccountIdentiteit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_identiteit_seq")
    @SequenceGenerator(name = "account_identiteit_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "account_id")
    private long accountId;

    private String issuer;
    private String subject;

    @Unlogged
    private Instant gekoppeldOp;

    @SuppressWarnings("NullAway.Init")
    protected AccountIdentiteit() {}

    AccountIdentiteit(AccountId account, OidcPerson person, Instant now) {
        this.accountId = account.value();
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.gekoppeldOp = now;
    }

    AccountId account() {
        return new AccountId(accountId);
    }
}
