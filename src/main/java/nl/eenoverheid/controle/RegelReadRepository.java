package nl.eenoverheid.controle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the accounts of an organisation as a reviewer looks at them now. */
@Repository
class RegelReadRepository {
    private static final String STANDS_IN = """
            (select group_concat(w.naam order by w.naam separator ', ') from vervanging v join account w on w.id = v.%1$s_id
             where v.%2$s_id = a.id and v.beeindigd_op is null and :today between v.van and v.tot)""";
    private static final String LINES = """
            select a.id account, a.naam, a.email, a.functie, a.actief, a.gemaakt_op, a.bezoek_op,
                   (select group_concat(r.rol) from account_rol r where r.account_id = a.id) rollen,
                   exists (select 1 from second_factor f where f.account_id = a.id) code,
                   exists (select 1 from passkey p where p.account_id = a.id) passkey,
                   exists (select 1 from account_identiteit i where i.account_id = a.id) identiteit,
            """ + STANDS_IN.formatted("voor", "vervanger") + " vervangt, "
            + STANDS_IN.formatted("vervanger", "voor") + """
             vervanger, b.oordeel, b.toelichting, b.op, d.naam door, ifnull(d.id = a.id, false) zelf
            from account a left join controle_oordeel b on b.controle_id = :controle and b.account_id = a.id
            left join account d on d.id = b.door_id
            where a.organisatie_id = :organisatie
              and (a.actief or b.id is not null or exists (select 1 from werkruimte_lid l where l.account_id = a.id))
              and (:soort = 'ALLEN' or exists (select 1 from account_rol x
                   where x.account_id = a.id and x.rol in ('BEHEERDER', 'HOOFDBEHEERDER')))
            order by a.naam, a.id""";

    private final JdbcClient jdbc;

    RegelReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ControleRegel> of(ControleDetail controle, Instant now, LocalDate today) {
        Map<Long, List<ControleRegel.Plek>> plekken = plekken(controle.organisatieId());
        return jdbc.sql(LINES)
                .param("controle", controle.controle().id())
                .param("organisatie", controle.organisatieId())
                .param("soort", controle.controle().soort().name())
                .param("today", today)
                .query((row, number) -> regel(row, plekken, now))
                .list();
    }

    private Map<Long, List<ControleRegel.Plek>> plekken(long organisatie) {
        return jdbc
                .sql("""
                        select l.account_id, w.naam, l.rol, l.rol = 'EIGENAAR' and (
                                   select count(*) from werkruimte_lid e
                                   where e.werkruimte_id = w.id and e.rol = 'EIGENAAR') = 1 enige
                        from werkruimte_lid l join account a on a.id = l.account_id
                        join werkruimte w on w.id = l.werkruimte_id
                        where a.organisatie_id = ? order by w.naam, w.id""")
                .param(organisatie)
                .query((row, number) -> Map.entry(
                        row.getLong("account_id"),
                        new ControleRegel.Plek(
                                row.getString("naam"),
                                WerkruimteRol.valueOf(row.getString("rol")),
                                row.getBoolean("enige"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ControleRegel regel(ResultSet row, Map<Long, List<ControleRegel.Plek>> plekken, Instant now)
            throws SQLException {
        ControleRegel.Persoon persoon = persoon(row);
        List<ControleRegel.Plek> own = plekken.getOrDefault(persoon.account(), List.of());
        return new ControleRegel(
                persoon, own, ControleAandacht.of(persoon, own, row.getBoolean("zelf"), now), uitspraak(row));
    }

    private static ControleRegel.Persoon persoon(ResultSet row) throws SQLException {
        return new ControleRegel.Persoon(
                row.getLong("account"),
                row.getString("naam"),
                row.getString("email"),
                row.getString("functie"),
                row.getBoolean("actief"),
                rollen(row.getString("rollen")),
                row.getObject("gemaakt_op", Instant.class),
                row.getObject("bezoek_op", Instant.class),
                row.getBoolean("code"),
                row.getBoolean("passkey"),
                row.getBoolean("identiteit"),
                text(row.getString("vervangt")),
                text(row.getString("vervanger")));
    }

    private static ControleRegel.@Nullable Uitspraak uitspraak(ResultSet row) throws SQLException {
        String oordeel = row.getString("oordeel");
        return oordeel == null
                ? null
                : new ControleRegel.Uitspraak(
                        ControleOordeel.valueOf(oordeel),
                        row.getString("toelichting"),
                        row.getObject("op", Instant.class),
                        row.getString("door"));
    }

    private static List<String> rollen(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(","));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
