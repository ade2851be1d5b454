package nl.eenoverheid.oidc;

import nl.eenoverheid.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets by which identity somebody entered an account that became that of a former colleague. */
@Component
class ErasedIdentiteitListener {
    private final JdbcClient jdbc;

    ErasedIdentiteitListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountErased event) {
        jdbc.sql("delete from account_identiteit where account_id = ?")
                .param(event.account().value())
                .update();
    }
}
