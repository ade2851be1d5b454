package nl.eenoverheid.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is known of a person outside the words that people wrote. */
@Repository
class PersonReadRepository {
    private final JdbcClient jdbc;

    PersonReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> accounts(PersonQuery query, @Nullable OrganisatieId only) {
        return jdbc.sql("""
                        select a.id from account a
                        where (a.email = :email and :email <> '' or a.naam regexp :pattern)
                          and (:organisatie is null or a.organisatie_id = :organisatie) order by a.id limit 50""")
                .param("email", query.email())
                .param(
                        "pattern",
                        query.naam().isEmpty() ? "^$" : query.expressions().getFirst())
                .param("organisatie", only == null ? null : only.value())
                .query(Long.class)
                .list();
    }

    List<Long> contacts(PersonQuery query, @Nullable OrganisatieId only) {
        return jdbc.sql("""
                        select c.signaal_id from signaal_contact c join signaal s on s.id = c.signaal_id
                        where concat_ws(' ', c.naam, c.email, c.telefoon, c.adres) regexp :pattern
                          and (:organisatie is null or s.organisatie_id = :organisatie) order by c.signaal_id limit 200""")
                .param("pattern", String.join("|", query.expressions()))
                .param("organisatie", only == null ? null : only.value())
                .query(Long.class)
                .list();
    }

    PersonPart account(List<Long> accounts) {
        return part(
                "account",
                List.of("naam", "email", "functie", "organisatie", "rollen", "sinds", "bezoek"),
                """
                select a.naam, a.email, a.functie, coalesce(nullif(a.namens, ''), o.naam), (select group_concat(r.rol) from account_rol r
                       where r.account_id = a.id), date(a.gemaakt_op), date(a.bezoek_op)
                from account a join organisatie o on o.id = a.organisatie_id where a.id in (:ids)""",
                accounts);
    }

    PersonPart memberships(List<Long> accounts) {
        return part("lid", List.of("werkruimte", "rol", "sinds"), """
                select w.naam, l.rol, date(l.sinds) from werkruimte_lid l join werkruimte w on w.id = l.werkruimte_id
                where l.account_id in (:ids) order by w.naam""", accounts);
    }

    PersonPart acts(List<Long> accounts) {
        return part("verloop", List.of("werkruimte", "aantal", "eerste", "laatste"), """
                select w.naam, count(*), date(min(v.op)), date(max(v.op)) from verloop v
                join werkruimte w on w.id = v.werkruimte_id
                where v.account_id in (:ids) group by w.id, w.naam order by w.naam""", accounts);
    }

    PersonPart contact(List<Long> signalen) {
        return part("contact", List.of("signaal", "naam", "email", "telefoon", "adres", "sinds"), """
                select c.signaal_id, c.naam, c.email, c.telefoon, c.adres, date(c.gemaakt_op) from signaal_contact c
                where c.signaal_id in (:ids) order by c.signaal_id""", signalen);
    }

    private PersonPart part(String name, List<String> columns, String sql, List<Long> ids) {
        return new PersonPart(
                name,
                columns,
                ids.isEmpty()
                        ? List.of()
                        : jdbc.sql(sql)
                                .param("ids", ids)
                                .query((row, number) -> texts(row, columns.size()))
                                .list());
    }

    private static List<String> texts(ResultSet row, int count) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= count; column++) {
            texts.add(Objects.requireNonNullElse(row.getString(column), ""));
        }
        return texts;
    }
}
