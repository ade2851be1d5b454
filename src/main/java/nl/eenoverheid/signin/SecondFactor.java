package nl.eenoverheid.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Unlogged;

/** The secret that somebody's phone shares with the product. */
@Entity
class SecondFactor {
    @Id
    @Column(name = "account_id")
    private long accountId;

    private byte[] geheim;

    @Unlogged
    private long laatsteStap;

    private Instant ingesteldOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(AccountId account, byte[] sealed, long used, Instant now) {
        this.accountId = account.value();
        this.geheim = sealed;
        this.laatsteStap = used;
        this.ingesteldOp = now;
    }

    /** Uses a code; no code works twice, nor one that was made before the last one. */
    boolean use(String code, SecretKeeper keeper, Instant now) {
        byte[] secret = keeper.open(geheim, new AccountId(accountId));
        OptionalLong step = Totp.step(secret, code, now, laatsteStap);
        step.ifPresent(used -> this.laatsteStap = used);
        return step.isPresent();
    }
}
