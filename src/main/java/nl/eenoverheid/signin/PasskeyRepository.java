package nl.eenoverheid.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys in our own table, as Spring Security asks for them and as their owners see them. */
@Repository
class PasskeyRepository implements UserCredentialRepository {
    private static final String SELECT = """
            select k.credential, h.handle, k.naam, k.public_key, k.attestation, k.teller, k.transports, k.backup,
                   k.gemaakt_op, coalesce(k.gebruikt_op, k.gemaakt_op) gebruikt_op
            from passkey k join passkey_handle h on h.account_id = k.account_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PasskeyListItem> list(AccountId account) {
        return jdbc.sql("select id, naam, gemaakt_op, gebruikt_op from passkey where account_id = ? order by id")
                .param(account.value())
                .query(PasskeyListItem.class)
                .list();
    }

    boolean rename(AccountId account, long id, String naam) {
        return jdbc.sql("update passkey set naam = ? where id = ? and account_id = ?")
                        .params(naam, id, account.value())
                        .update()
                == 1;
    }

    boolean remove(AccountId account, long id) {
        return jdbc.sql("delete from passkey where id = ? and account_id = ?")
                        .params(id, account.value())
                        .update()
                == 1;
    }

    void removeAll(AccountId account) {
        jdbc.sql("delete from passkey where account_id = ?")
                .param(account.value())
                .update();
    }

    /** Counts the use of a known one, or keeps a new one. */
    @Override
    public void save(CredentialRecord record) {
        int known = jdbc.sql("update passkey set teller = ?, gebruikt_op = ? where credential = ?")
                .params(
                        record.getSignatureCount(),
                        clock.instant(),
                        record.getCredentialId().getBytes())
                .update();
        if (known == 0) {
            insert(record);
        }
    }

    private void insert(CredentialRecord record) {
        jdbc.sql("""
                        insert into passkey (id, account_id, naam, credential, public_key, attestation, teller, transports,
                                             backup, gemaakt_op)
                        select next value for passkey_seq, h.account_id, :naam, :credential, :key, :attestation, :teller,
                               :transports, :backup, :now
                        from passkey_handle h where h.handle = :handle""")
                .param("naam", record.getLabel())
                .param("credential", record.getCredentialId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("teller", record.getSignatureCount())
                .param("transports", transports(record))
                .param("backup", backup(record))
                .param("now", clock.instant())
                .param("handle", record.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(SELECT + "where k.credential = ?")
                .param(credentialId.getBytes())
                .query(PasskeyRepository::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(SELECT + "where h.handle = ?")
                .param(handle.getBytes())
                .query(PasskeyRepository::credential)
                .list();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("delete from passkey where credential = ?")
                .param(credentialId.getBytes())
                .update();
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        String backup = row.getString("backup");
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("teller"))
                .uvInitialized(true)
                .transports(transports(row.getString("transports")))
                .backupEligible(!"NONE".equals(backup))
                .backupState("STORED".equals(backup))
                .created(row.getTimestamp("gemaakt_op").toInstant())
                .lastUsed(row.getTimestamp("gebruikt_op").toInstant())
                .label(row.getString("naam"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Stream.of(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String transports(CredentialRecord record) {
        return Optional.ofNullable(record.getTransports()).orElse(Set.of()).stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String backup(CredentialRecord record) {
        if (!record.isBackupEligible()) {
            return "NONE";
        }
        return record.isBackupState() ? "STORED" : "ELIGIBLE";
    }

    private static byte[] bytes(@Nullable Bytes attestation) {
        if (attestation == null) {
            throw new IllegalStateException("a new passkey brings what its authenticator says about it");
        }
        return attestation.getBytes();
    }
}
