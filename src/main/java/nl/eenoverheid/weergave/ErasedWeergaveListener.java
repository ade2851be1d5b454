package nl.eenoverheid.weergave;

import nl.eenoverheid.access.AccountErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody who was erased leaves no weergaven of their own; what they shared stays for the others. */
@Component
class ErasedWeergaveListener {
    private final JdbcClient jdbc;

    ErasedWeergaveListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountErased event) {
        jdbc.sql("delete from weergave where account_id = ? and werkruimte_id is null")
                .param(event.account().value())
                .update();
    }
}
