package nl.eenoverheid.signaal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemPlaced;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
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
        List<Signaal> reached = signalen.findReached(event.signalen());
        trace(event);
        for (Signaal signaal : reached) {
            if (signaal.reach(event.reached())) {
                events.publishEvent(SignaalMoved.by(event, signaal));
            }
        }
    }

    /** What it landed in is named where that stands, and nowhere else; at once, as it is about who may read it. */
    @EventListener
    void on(ItemPlaced event) {
        var item = Map.of(
                "soort", event.item().soort().name(), "item", event.item().id(), "now", event.now());
        jdbc.update("""
                insert ignore into signaal_spoor (signaal_id, item_soort, item_id, werkruimte_id, titel, op)
                select s.signaal_id, s.item_soort, s.item_id, w.id, s.titel, s.op
                from signaal_spoor s join werkruimte w on w.id in (:now)
                where s.item_soort = :soort and s.item_id = :item""", item);
        jdbc.update("""
                delete from signaal_spoor
                where item_soort = :soort and item_id = :item and werkruimte_id not in (:now)""", item);
        jdbc.update("""
                insert ignore into signaal_koppeling (signaal_id, item_soort, item_id, werkruimte_id)
                select k.signaal_id, k.item_soort, k.item_id, w.id
                from signaal_koppeling k join werkruimte w on w.id in (:now)
                where k.item_soort = :soort and k.item_id = :item""", item);
        jdbc.update("""
                delete from signaal_koppeling
                where item_soort = :soort and item_id = :item and werkruimte_id not in (:now)""", item);
    }

    /** What it was put with can be filtered on at once. */
    @EventListener
    void on(SignaalLinked event) {
        Item with = event.with();
        var link = Map.of(
                "signaal", event.signaal().value(),
                "soort", with.soort().name(),
                "item", with.id());
        jdbc.update("""
                delete from signaal_koppeling where signaal_id = :signaal and item_soort = :soort and item_id = :item""", link);
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Long werkruimte : event.seenIn()) {
            Map<String, Object> row = new HashMap<>(link);
            row.put("werkruimte", werkruimte);
            rows.add(row);
        }
        jdbc.batchUpdate("""
                insert into signaal_koppeling (signaal_id, item_soort, item_id, werkruimte_id)
                values (:signaal, :soort, :item, :werkruimte)""", SqlParameterSourceUtils.createBatch(rows));
    }

    /** Lists filter on it as soon as it is true. */
    @EventListener
    void on(SignaalBehandeld event) {
        var params = new MapSqlParameterSource("signaal", event.signaal().value())
                .addValue("behandelaar", event.behandelaar())
                .addValue("wacht", event.wachtOp())
                .addValue("persoon", event.persoon())
                .addValue("regie", event.regie());
        jdbc.update("""
                update signaal_placement set behandelaar_id = :behandelaar, wacht_op_id = :wacht, persoon_id = :persoon,
                       regie_id = :regie where signaal_id = :signaal""", params);
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
