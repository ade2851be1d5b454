package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what rests on words without them landing there: only what is placed in a werkruimte of the scope. */
@Repository
class SpoorReadRepository {
    private final JdbcClient jdbc;

    SpoorReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the signalen whose words landed in something: how many came to each kind of thing, as far as in scope. */
    Map<ItemSoort, Integer> reach(Item landed, Scope scope) {
        Map<ItemSoort, Integer> reached = new EnumMap<>(ItemSoort.class);
        jdbc.sql("""
                        select g.item_soort soort, count(distinct g.signaal_id) aantal from signaal_spoor g
                        where g.werkruimte_id in (:werkruimten) and g.signaal_id in (
                            select s.signaal_id from signaal_spoor s
                            where s.item_soort = :soort and s.item_id = :id and s.werkruimte_id in (:werkruimten))
                        group by g.item_soort""")
                .param("soort", landed.soort().name())
                .param("id", landed.id())
                .param("werkruimten", scope.werkruimteIds())
                .query(row -> {
                    reached.put(ItemSoort.valueOf(row.getString("soort")), row.getInt("aantal"));
                });
        return reached;
    }

    /** The questions that rest on a signaal, or on a duiding that reads it, oldest first. */
    List<KnoopRegel> knopen(SignaalId signaal, Scope scope) {
        return jdbc.sql("""
                        select k.id, k.vraag, k.status, k.stand, k.gesteld_op
                        from (select s.knoop_id from knoop_signaal s where s.signaal_id = :signaal
                            union
                            select u.knoop_id from duiding_signaal d join knoop_duiding u on u.duiding_id = d.duiding_id
                            where d.signaal_id = :signaal and exists (select 1 from duiding_placement dp
                                where dp.duiding_id = d.duiding_id and dp.werkruimte_id in (:werkruimten))) rust
                        join knoop k on k.id = rust.knoop_id
                        where exists (select 1 from knoop_placement p
                            where p.knoop_id = k.id and p.werkruimte_id in (:werkruimten))
                        order by k.gesteld_op, k.id""")
                .param("signaal", signaal.value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new KnoopRegel(
                        new KnoopId(row.getLong("id")),
                        row.getString("vraag"),
                        KnoopStatus.valueOf(row.getString("status")),
                        BeslisStand.valueOf(row.getString("stand")),
                        row.getObject("gesteld_op", Instant.class)))
                .list();
    }
}
