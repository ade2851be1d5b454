package nl.eenoverheid.workspace;

import java.util.Set;
import nl.eenoverheid.access.VervangingChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever stands in for a member is one for the time being: tells so where that colleague is a member. */
@Component
class VervangingListener {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    VervangingListener(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    void on(VervangingChanged event) {
        jdbc.sql("select werkruimte_id from werkruimte_lid where account_id = ?")
                .param(event.voor().value())
                .query(Long.class)
                .list()
                .forEach(id -> events.publishEvent(
                        new MembersChanged(new WerkruimteId(id), Set.of(event.vervanger()), event.by(), event.at())));
    }
}
