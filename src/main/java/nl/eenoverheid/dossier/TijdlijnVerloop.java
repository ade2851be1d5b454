package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moments from the verloop of things in a dossier, for sources whose history is kept there and nowhere else. */
@Component
public class TijdlijnVerloop {
    private final JdbcClient jdbc;

    TijdlijnVerloop(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What happened to some things, as far as the caller was allowed to see it when it happened; the last first.
     *
     * @param ids query for their ids, with the parameters {@code :dossier} and {@code :werkruimten}; it says which of them
     *     are in scope
     */
    public List<Tijdlijnpunt> punten(
            TijdlijnSoort soort,
            ItemSoort items,
            String ids,
            DossierId dossier,
            Instant before,
            int most,
            Scope scope) {
        return jdbc.sql("""
                        select v.op, v.soort, v.titel, v.item_id, coalesce(nullif(a.namens, ''), o.naam) organisatie
                        from verloop v join account a on a.id = v.account_id join organisatie o on o.id = v.organisatie_id
                        where v.item_soort = :items and v.op < :before
                          and v.item_id in (""" + ids + """
                        )
                          and v.id = (select max(n.id) from verloop n
                                      where n.item_soort = v.item_soort and n.item_id = v.item_id
                                        and n.gebeurtenis = v.gebeurtenis and n.werkruimte_id in (:werkruimten))
                        order by v.op desc, v.id desc limit :most""")
                .param("items", items.name())
                .param("dossier", dossier.value())
                .param("werkruimten", scope.werkruimteIds())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> new Tijdlijnpunt(
                        row.getObject("op", Instant.class),
                        soort,
                        row.getString("soort"),
                        row.getString("titel"),
                        row.getString("organisatie"),
                        path(new Item(items, row.getLong("item_id")))))
                .list();
    }

    private static String path(Item item) {
        return item.soort().path() + "/" + item.id();
    }
}
