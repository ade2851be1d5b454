package nl.eenoverheid.weergave;

import java.util.List;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Weergaven that a person made, or that stand in one of their werkruimten. */
@Repository
class WeergaveReadRepository {
    private final JdbcClient jdbc;

    WeergaveReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WeergaveListItem> of(String pad, Scope scope) {
        return jdbc.sql("""
                        select w.id, w.naam, w.pad, w.vraag, w.werkruimte_id, r.naam werkruimte, w.account_id
                        from weergave w left join werkruimte r on r.id = w.werkruimte_id
                        where w.pad = :pad and w.account_id = :account and w.werkruimte_id is null
                        union all
                        select w.id, w.naam, w.pad, w.vraag, w.werkruimte_id, r.naam werkruimte, w.account_id
                        from weergave w join werkruimte r on r.id = w.werkruimte_id
                        where w.pad = :pad and w.werkruimte_id in (:werkruimten)
                        order by werkruimte is not null, werkruimte, naam, id""")
                .param("pad", pad)
                .param("account", scope.account().value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> new WeergaveListItem(
                        row.getLong("id"),
                        row.getString("naam"),
                        row.getString("pad"),
                        row.getString("vraag"),
                        row.getObject("werkruimte_id", Long.class),
                        row.getString("werkruimte"),
                        canRemove(row.getLong("account_id"), row.getObject("werkruimte_id", Long.class), scope)))
                .list();
    }

    /** How many somebody keeps for one list, for themselves or in one werkruimte, and whether the name is among them. */
    Kept kept(WeergaveData data, Scope scope) {
        Long werkruimte = data.werkruimte() == null ? null : data.werkruimte().value();
        return jdbc.sql("""
                        select count(*) aantal, coalesce(sum(naam = :naam), 0) > 0 bekend from weergave
                        where pad = :pad and (werkruimte_id = :werkruimte
                            or (:werkruimte is null and werkruimte_id is null and account_id = :account))""")
                .param("naam", data.naam())
                .param("pad", data.pad())
                .param("werkruimte", werkruimte)
                .param("account", scope.account().value())
                .query((row, number) -> new Kept(row.getInt("aantal"), row.getBoolean("bekend")))
                .single();
    }

    private static boolean canRemove(long maker, @Nullable Long werkruimte, Scope scope) {
        return maker == scope.account().value()
                || (werkruimte != null && scope.canManage(new WerkruimteId(werkruimte)));
    }

    record Kept(int aantal, boolean bekend) {}
}
