package nl.eenoverheid.terugkoppeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what rests on words without them landing there: only what is placed in a werkruimte of the scope. */
@Repository
class SpoorReadRepository {
    /** The answer that is owed about a signaal, as far as it can be seen. */
    private static final String OWED = """

            left join terugkoppeling t on t.signaal_id = g.signaal_id and exists (
                select 1 from terugkoppeling_placement p
                where p.terugkoppeling_id = t.id and p.werkruimte_id in (:werkruimten))
            """;

    private static final String ANTWOORD = """
            case when t.id is null or t.status = 'NIET_MEER_BELOOFD' then 'NIET_BELOOFD'
                 when t.status in ('VERSTUURD', 'OVERGESLAGEN') then t.status
                 when t.uiterlijk <= :laatste then 'TE_LAAT' else 'WACHT' end
            """;

    private static final String WHICH = """

            where g.item_soort in ('DUIDING', 'DOSSIER', 'BESLUIT') and g.werkruimte_id in (:werkruimten)
              and g.signaal_id in (:signalen)
            """;

    private static final String ONE = """
            select s.signaal_id from signaal_placement s where s.signaal_id = :id and s.werkruimte_id in (:werkruimten)
            """;

    private static final String LANDED = """
            select s.signaal_id from signaal_spoor s
            where s.item_soort = :soort and s.item_id = :id and s.werkruimte_id in (:werkruimten)
            """;

    private final JdbcClient jdbc;

    SpoorReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the words of one signaal, or of all that landed in something, went on; as far as all of it is in scope. */
    Stroom stroom(Item item, LocalDate today, Scope scope) {
        List<StroomRegel> regels = about(
                        """
                        select r.pad, r.antwoord, count(*) aantal from (
                            select g.signaal_id,
                                   group_concat(distinct concat(g.item_soort, ' ', g.item_id) order by g.item_soort, g.item_id
                                       separator '\\n') pad,
                        """ + ANTWOORD + " antwoord from signaal_spoor g" + OWED + WHICH + """
                            group by g.signaal_id, antwoord) r
                        group by r.pad, r.antwoord order by aantal desc, r.pad""", item, scope)
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .query((row, number) -> regel(row))
                .list();
        Map<Item, String> titels = new HashMap<>();
        about(
                        "select g.item_soort, g.item_id, min(g.titel) titel from signaal_spoor g" + WHICH
                                + " group by g.item_soort, g.item_id",
                        item,
                        scope)
                .query(row -> {
                    titels.put(
                            new Item(ItemSoort.valueOf(row.getString("item_soort")), row.getLong("item_id")),
                            row.getString("titel"));
                });
        return new Stroom(regels, titels);
    }

    private JdbcClient.StatementSpec about(String sql, Item item, Scope scope) {
        return jdbc.sql(sql.replace(":signalen", item.soort() == ItemSoort.SIGNAAL ? ONE : LANDED))
                .param("soort", item.soort().name())
                .param("id", item.id())
                .param("werkruimten", scope.werkruimteIds());
    }

    private static StroomRegel regel(ResultSet row) throws SQLException {
        List<Item> plekken = row.getString("pad")
                .lines()
                .map(line -> line.split(" "))
                .map(parts -> new Item(ItemSoort.valueOf(parts[0]), Long.parseLong(parts[1])))
                .toList();
        return new StroomRegel(plekken, AntwoordStand.valueOf(row.getString("antwoord")), row.getInt("aantal"));
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
                          and 0 < (select count(*) from signaal_placement h
                            where h.signaal_id = :signaal and h.werkruimte_id in (:werkruimten))
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
