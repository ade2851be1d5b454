package nl.eenoverheid.signin;

import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads with what somebody can sign in. */
@Repository
class SignInReadRepository {
    private final JdbcClient jdbc;

    SignInReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody must do after the right password, if anything. */
    Optional<SecondStep> step(AccountId account) {
        return jdbc.sql("""
                        select case when f.account_id is not null then 'CODE'
                                    when coalesce(p.tweede_factor, false)
                                    then case when exists (select 1 from passkey k where k.account_id = a.id)
                                              then 'PASSKEY' else 'SET_UP' end
                               end
                        from account a
                        left join second_factor f on f.account_id = a.id
                        left join sign_in_policy p on p.organisatie_id = a.organisatie_id
                        where a.id = ?""")
                .param(account.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)).map(SecondStep::valueOf))
                .optional()
                .flatMap(step -> step);
    }

    /** With what an account can sign in. */
    OwnSignIn of(AccountId account) {
        return jdbc.sql("""
                        select a.wachtwoord is not null has_password, f.ingesteld_op factor_since,
                               (select count(*) from recovery_code c
                                where c.account_id = a.id and c.gebruikt_op is null) codes_left,
                               coalesce(p.tweede_factor, false) required,
                               (select count(*) from passkey k where k.account_id = a.id) passkeys
                        from account a
                        left join second_factor f on f.account_id = a.id
                        left join sign_in_policy p on p.organisatie_id = a.organisatie_id
                        where a.id = ?""").param(account.value()).query(OwnSignIn.class).single();
    }
}
