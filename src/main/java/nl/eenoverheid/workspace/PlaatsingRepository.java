package nl.eenoverheid.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the rows that say where things stand, for every kind alike: each has a table of its own with what lists filter and
 * sort on, copied from the thing. A change here raises the version of the thing, so that a change of it that is under way
 * cannot miss a row that was just added.
 */
@Repository
class PlaatsingRepository {
    private final JdbcClient jdbc;
    private final VerloopPlaces verloop;

    PlaatsingRepository(JdbcClient jdbc, VerloopPlaces verloop) {
        this.jdbc = jdbc;
        this.verloop = verloop;
    }

    Optional<Plaatsing> find(Item item, Scope scope) {
        return find(item, scope, "");
    }

    /** The same, and nobody else can change the thing or where it stands until the end of the transaction. */
    Optional<Plaatsing> lock(Item item, Scope scope) {
        return find(item, scope, " for update");
    }

    /** The werkruimten of the scope, by name. */
    List<PlaatsingKeuzes.Plek> werkruimten(Scope scope) {
        return jdbc.sql("""
                        select w.id, w.naam, w.ouder_id is not null besloten,
                               (select count(*) from werkruimte_lid l where l.werkruimte_id = w.id) leden
                        from werkruimte w where w.id in (:werkruimten) order by w.naam, w.id""")
                .param("werkruimten", scope.werkruimteIds())
                .query(PlaatsingKeuzes.Plek.class)
                .list();
    }

    /** Adds a row like the one of its home. */
    void add(Item item, long home, WerkruimteId werkruimte) {
        String table = item.soort().module();
        String columns = columns(table);
        jdbc.sql("insert into %1$s_placement (werkruimte_id, %2$s) select :to, %2$s from %1$s_placement"
                                .formatted(table, columns)
                        + " where " + table + "_id = :id and werkruimte_id = :home")
                .param("to", werkruimte.value())
                .param("id", item.id())
                .param("home", home)
                .update();
        bump(item, home);
    }

    /** Takes away all but some rows; what happened to the thing can be read there only. */
    void keep(Item item, long home, Set<Long> werkruimten) {
        jdbc.sql("delete from %1$s_placement where %1$s_id = :id and werkruimte_id not in (:kept)"
                        .formatted(item.soort().module()))
                .param("id", item.id())
                .param("kept", werkruimten)
                .update();
        bump(item, home);
        verloop.keep(item, werkruimten);
    }

    /** Gives it another home, in which alone it stands; what happened to the thing goes along. */
    void move(Item item, long home, WerkruimteId to) {
        jdbc.sql("delete from %1$s_placement where %1$s_id = :id and werkruimte_id = :to"
                        .formatted(item.soort().module()))
                .param("id", item.id())
                .param("to", to.value())
                .update();
        add(item, home, to);
        verloop.move(item, home, to.value());
        keep(item, to.value(), Set.of(to.value()));
    }

    private Optional<Plaatsing> find(Item item, Scope scope, String lock) {
        String table = item.soort().module();
        return jdbc.sql("""
                        select t.werkruimte_id, t.%2$s titel from %1$s t
                        where t.id = :id and exists (select 1 from %1$s_placement p
                            where p.%1$s_id = t.id and p.werkruimte_id in (:werkruimten))""".formatted(table, title(item.soort())) + lock)
                .param("id", item.id())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new Plaatsing(
                        item, row.getString("titel"), row.getLong("werkruimte_id"), everywhere(item, lock)))
                .optional();
    }

    /** Also outside the scope: what an event tells must be complete. */
    private Set<Long> everywhere(Item item, String lock) {
        return new HashSet<>(jdbc.sql("select werkruimte_id from %1$s_placement where %1$s_id = :id"
                                .formatted(item.soort().module())
                        + lock)
                .param("id", item.id())
                .query(Long.class)
                .list());
    }

    private void bump(Item item, long home) {
        jdbc.sql("update %s set werkruimte_id = :home, version = version + 1 where id = :id"
                        .formatted(item.soort().module()))
                .param("home", home)
                .param("id", item.id())
                .update();
    }

    private String columns(String table) {
        return jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = ? and column_name <> 'werkruimte_id'""").param(table + "_placement").query(String.class).list().stream()
                .collect(Collectors.joining(", "));
    }

    private static String title(ItemSoort soort) {
        return switch (soort) {
            case SIGNAAL -> "kop";
            case TAAK, KNOOP -> "vraag";
            case DOSSIER -> "naam";
            case BEZOEK, DUIDING, BESLUIT -> "titel";
            case WERKRUIMTE, SPEELRUIMTE, TERUGKOPPELING -> throw new IllegalArgumentException("follows another thing");
        };
    }
}
