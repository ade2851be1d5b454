package nl.eenoverheid.signin;

import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** How authenticators know accounts: by bytes that say nothing about a person. */
@Repository
class PasskeyHandleRepository implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient jdbc;
    private final AccountDirectory accounts;

    PasskeyHandleRepository(JdbcClient jdbc, AccountDirectory accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return jdbc.sql("select account_id from passkey_handle where handle = ?")
                .param(handle.getBytes())
                .query(Long.class)
                .optional()
                .map(AccountId::new)
                .flatMap(accounts::byId)
                .map(person -> entity(person, handle))
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return accounts.byEmail(email)
                .flatMap(person -> jdbc.sql("select handle from passkey_handle where account_id = ?")
                        .param(person.id().value())
                        .query((row, number) -> new Bytes(row.getBytes(1)))
                        .optional()
                        .map(handle -> entity(person, handle)))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        accounts.byEmail(entity.getName())
                .ifPresent(person -> jdbc.sql("insert into passkey_handle (account_id, handle) values (?, ?)")
                        .params(person.id().value(), entity.getId().getBytes())
                        .update());
    }

    @Override
    public void delete(Bytes handle) {
        jdbc.sql("delete from passkey_handle where handle = ?")
                .param(handle.getBytes())
                .update();
    }

    private static PublicKeyCredentialUserEntity entity(SignedIn person, Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(person.getUsername())
                .displayName(person.naam())
                .build();
    }
}
