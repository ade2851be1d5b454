package nl.eenoverheid.signaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Moves signalen forward when their words reach something, on behalf of who did that. Twice makes no difference. */
@Component
class SignaalListener {
    private final SignaalRepository signalen;
    private final NamedParameterJdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    SignaalListener(SignaalRepository signalen, NamedParameterJdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.signalen = signalen;
        this.jdbc = jdbc;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(SignalenLanded event) {
        if (event.signalen().isEmpty()) {
            return;
        }
        trace(event);
        for (Signaal signaal : signalen.findReached(event.signalen())) {
            if (signaal.reach(event.reached())) {
                events.publishEvent(SignaalMoved.by(event, signaal));
            }
        }
    }

    private void trace(SignalenLanded event) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Long signaal : event.signalen()) {
            for (Long werkruimte : event.werkruimten()) {
                rows.add(Map.of(
                        "signaal", signaal,
                        "soort", event.item().soort().name(),
                        "item", event.item().id(),
                        "werkruimte", werkruimte,
                        "titel", event.titel(),
                        "op", event.at()));
            }
        }
        jdbc.batchUpdate("""
                insert ignore into signaal_spoor (signaal_id, item_soort, item_id, werkruimte_id, titel, op)
                values (:signaal, :soort, :item, :werkruimte, left(:titel, 300), :op)""", SqlParameterSourceUtils.createBatch(rows));
    }
}
