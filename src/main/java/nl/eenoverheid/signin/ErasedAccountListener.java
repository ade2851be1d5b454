package nl.eenoverheid.signin;

import java.util.List;
import nl.eenoverheid.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away every means to sign in with an account that became that of a former colleague, in the same transaction. */
@Component
class ErasedAccountListener {
    private static final List<String> MEANS = List.of("recovery_code", "second_factor", "passkey", "passkey_handle");

    private final JdbcClient jdbc;

    ErasedAccountListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountErased event) {
        MEANS.forEach(table -> jdbc.sql("delete from " + table + " where account_id = ?")
                .param(event.account().value())
                .update());
    }
}
