package nl.eenoverheid.signin;

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
import org.springframework.security.crypto.password.PasswordEncoder;

/** One of the codes on paper, for who does not have their phone. */
@Entity
class RecoveryCode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    @Column(name = "account_id")
    private long accountId;

    @Unlogged
    private int nummer;

    private String hash;
    private @Nullable Instant gebruiktOp;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {}

    RecoveryCode(AccountId account, int number, String hash) {
        this.accountId = account.value();
        this.nummer = number;
        this.hash = hash;
    }

    boolean use(String code, PasswordEncoder hashes, Instant now) {
        if (gebruiktOp != null || !hashes.matches(code, hash)) {
            return false;
        }
        gebruiktOp = now;
        return true;
    }
}
