package nl.eenoverheid.workspace;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where a thing stands and who is a member there. */
@Repository
class ToegangReadRepository {
    private final JdbcClient jdbc;

    ToegangReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every werkruimte in which it stands, its home first, without the people in it; empty when it is not in scope. */
    List<Toegang.Plek> plekken(Item item, Scope scope) {
        String table = item.soort().module();
        return jdbc.sql("""
                        select w.id, w.naam, w.id = t.werkruimte_id home, l.rol, l.sinds, d.naam door,
                               l.door_id = l.account_id zelf
                        from %1$s t join %1$s_placement p on p.%1$s_id = t.id
                        join werkruimte w on w.id = p.werkruimte_id
                        left join werkruimte_lid l
                          on l.werkruimte_id = w.id and l.account_id = :account and w.id in (:werkruimten)
                        left join account d on d.id = l.door_id
                        where t.id = :id and exists (
                            select 1 from %1$s_placement s where s.%1$s_id = t.id and s.werkruimte_id in (:werkruimten))
                        order by home desc, w.naam, w.id""".formatted(table))
                .param("id", item.id())
                .param("account", scope.account().value())
                .param("werkruimten", scope.werkruimteIds())
                .query((row, number) -> plek(row, scope))
                .list();
    }

    /** The closed part in which it is at home, when it is in one. */
    Optional<Long> besloten(Item item, Scope scope) {
        return jdbc.sql("""
                        select w.id from %1$s t join werkruimte w on w.id = t.werkruimte_id and w.ouder_id is not null
                        where t.id = :id and w.id in (:werkruimten)""".formatted(item.soort().module()))
                .param("id", item.id())
                .param("werkruimten", scope.werkruimteIds())
                .query(Long.class)
                .optional();
    }

    boolean isPlaced(Item item, Scope scope) {
        return jdbc.sql("select 1 from %1$s_placement where %1$s_id = :id and werkruimte_id in (:werkruimten) limit 1"
                        .formatted(item.soort().module()))
                .param("id", item.id())
                .param("werkruimten", scope.werkruimteIds())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Active members of some werkruimten whose account may read things of this kind, by werkruimte. */
    Map<Long, List<Toegang.Lezer>> lezers(ItemSoort soort, List<Long> werkruimten, LocalDate today) {
        return jdbc
                .sql("""
                        select l.werkruimte_id, a.id account, a.naam, coalesce(nullif(a.namens, ''), o.naam) organisatie,
                               l.rol, l.vervangt
                        from (select m.werkruimte_id, m.account_id, m.rol, null vervangt from werkruimte_lid m
                              where m.werkruimte_id in (:werkruimten)
                              union all
                              select m.werkruimte_id, v.vervanger_id, m.rol, w.naam
                              from werkruimte_lid m join account w on w.id = m.account_id and w.actief
                              join vervanging v on v.voor_id = w.id and v.beeindigd_op is null
                                and :today between v.van and v.tot
                              join account s on s.id = v.vervanger_id and s.organisatie_id = w.organisatie_id
                              where m.werkruimte_id in (:werkruimten) and not exists (
                                  select 1 from account_rol p where p.account_id = s.id and p.rol = 'PARTNER')) l
                        join account a on a.id = l.account_id and a.actief
                        join organisatie o on o.id = a.organisatie_id
                        where exists (
                            select 1 from account_rol r join rol_recht t on t.rol = r.rol
                            where r.account_id = a.id and t.recht = :recht)
                        order by a.naam, a.id, l.vervangt is not null, l.vervangt""")
                .param("werkruimten", werkruimten)
                .param("today", today)
                .param("recht", soort.readRight())
                .query((row, number) -> Map.entry(row.getLong("werkruimte_id"), lezer(row)))
                .list()
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        collectingAndThen(
                                mapping(Map.Entry::getValue, toList()), ToegangReadRepository::oncePerPerson)));
    }

    /** By the highest role; by an own membership where that is as high. */
    private static List<Toegang.Lezer> oncePerPerson(List<Toegang.Lezer> lezers) {
        Map<Long, Toegang.Lezer> once = new LinkedHashMap<>();
        lezers.forEach(lezer ->
                once.merge(lezer.account(), lezer, (first, then) -> then.rol().outranks(first.rol()) ? then : first));
        return List.copyOf(once.values());
    }

    /** Codes of the roles by which the caller may read things of this kind. */
    List<String> rollen(ItemSoort soort, Scope scope) {
        return jdbc.sql("""
                        select r.rol from account_rol r join rol_recht t on t.rol = r.rol and t.recht = :recht
                        join rol o on o.code = r.rol where r.account_id = :account order by o.volgorde""")
                .param("recht", soort.readRight())
                .param("account", scope.account().value())
                .query(String.class)
                .list();
    }

    private static Toegang.Plek plek(ResultSet row, Scope scope) throws SQLException {
        Optional<Toegang.Lidmaatschap> eigen = row.getString("rol") == null
                ? Optional.empty()
                : Optional.of(new Toegang.Lidmaatschap(
                        WerkruimteRol.valueOf(row.getString("rol")),
                        row.getObject("sinds", Instant.class),
                        row.getString("door"),
                        row.getBoolean("zelf")));
        return new Toegang.Plek(
                row.getLong("id"),
                row.getString("naam"),
                row.getBoolean("home"),
                eigen,
                scope.vervanging(new WerkruimteId(row.getLong("id"))),
                List.of());
    }

    private static Toegang.Lezer lezer(ResultSet row) throws SQLException {
        return new Toegang.Lezer(
                row.getLong("account"),
                row.getString("naam"),
                row.getString("organisatie"),
                WerkruimteRol.valueOf(row.getString("rol")),
                Optional.ofNullable(row.getString("vervangt")));
    }
}
