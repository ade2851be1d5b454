package nl.eenoverheid.signaal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what was heard during one bezoek and where it went: only what is placed in a werkruimte of the scope. */
@Repository
class OpbrengstReadRepository {
    private static final int MOST_PLACES = 30;

    private final JdbcClient jdbc;

    OpbrengstReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BezoekOpbrengst of(BezoekId bezoek, int open, Scope scope) {
        List<Telling> tellingen = tellingen(bezoek, scope);
        return new BezoekOpbrengst(
                tellingen.stream().mapToInt(each -> each.thema().aantal()).sum(),
                tellingen.stream().mapToInt(Telling::beloofd).sum(),
                open,
                tellingen.stream().map(Telling::thema).toList(),
                tellingen.isEmpty() ? List.of() : geland(bezoek, scope));
    }

    private List<Telling> tellingen(BezoekId bezoek, Scope scope) {
        return jdbc.sql("""
                        select d.thema_id, t.naam, t.naam_en, count(*) aantal, sum(d.antwoord_beloofd) beloofd
                        from (select distinct p.signaal_id, p.thema_id, p.antwoord_beloofd
                              from signaal_placement p
                              where p.werkruimte_id in (:werkruimten) and p.bezoek_id = :bezoek) d
                        left join thema t on t.id = d.thema_id
                        group by d.thema_id, t.naam, t.naam_en order by aantal desc, t.naam""")
                .param("werkruimten", scope.werkruimteIds())
                .param("bezoek", bezoek.value())
                .query(OpbrengstReadRepository::telling)
                .list();
    }

    private List<BezoekOpbrengst.Plek> geland(BezoekId bezoek, Scope scope) {
        return jdbc.sql("""
                        select s.item_soort, s.item_id, min(s.titel) titel, count(distinct s.signaal_id) signalen,
                               max(s.op) op
                        from signaal_placement p join signaal_spoor s on s.signaal_id = p.signaal_id
                        where p.werkruimte_id in (:werkruimten) and p.bezoek_id = :bezoek
                          and s.werkruimte_id in (:werkruimten)
                        group by s.item_soort, s.item_id order by op desc, s.item_id limit :most""")
                .param("werkruimten", scope.werkruimteIds())
                .param("bezoek", bezoek.value())
                .param("most", MOST_PLACES)
                .query((row, number) -> new BezoekOpbrengst.Plek(
                        new Item(ItemSoort.valueOf(row.getString("item_soort")), row.getLong("item_id")),
                        row.getString("titel"),
                        row.getInt("signalen"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    private static Telling telling(ResultSet row, int number) throws SQLException {
        return new Telling(
                new BezoekOpbrengst.Thema(
                        row.getObject("thema_id", Long.class),
                        row.getString("naam"),
                        row.getString("naam_en"),
                        row.getInt("aantal")),
                row.getInt("beloofd"));
    }

    private record Telling(BezoekOpbrengst.Thema thema, int beloofd) {}
}
