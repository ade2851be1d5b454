package nl.eenoverheid.capture;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which notes arrived, and the secret with which the devices of somebody lock what they keep. */
@Repository
class CaptureRepository {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final EntityManager entities;

    CaptureRepository(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Takes a key. Who sends the same at the same moment waits here until the first is done; false when it was taken before. */
    boolean take(AccountId account, CaptureKey key, Instant now) {
        return jdbc.sql("insert ignore into capture_note (account_id, note, edition, arrived_at) values (?, ?, ?, ?)")
                        .params(account.value(), key.note().toString(), key.edition(), now)
                        .update()
                == 1;
    }

    /** Writes the signaal first, when it was not yet. */
    void became(AccountId account, CaptureKey key, SignaalId signaal) {
        entities.flush();
        jdbc.sql("update capture_note set signaal_id = ? where account_id = ? and note = ?")
                .params(signaal.value(), account.value(), key.note().toString())
                .update();
    }

    Arrived arrived(AccountId account, CaptureKey key) {
        return jdbc.sql("select edition, signaal_id from capture_note where account_id = ? and note = ?")
                .params(account.value(), key.note().toString())
                .query((row, number) -> new Arrived(row.getInt("edition"), new SignaalId(row.getLong("signaal_id"))))
                .single();
    }

    /** The secret of somebody, made when they ask for the first time. */
    byte[] secret(AccountId account) {
        return find(account).orElseGet(() -> {
            byte[] secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            jdbc.sql("insert ignore into capture_secret (account_id, secret) values (?, ?)")
                    .params(account.value(), secret)
                    .update();
            return find(account).orElseThrow();
        });
    }

    private Optional<byte[]> find(AccountId account) {
        return jdbc.sql("select secret from capture_secret where account_id = ?")
                .param(account.value())
                .query(byte[].class)
                .optional();
    }

    /** What arrived under a key. */
    record Arrived(int edition, SignaalId signaal) {}
}
