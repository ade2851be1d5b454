package nl.eenoverheid.controle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads access reviews; the caller says of which organisation. */
@Repository
class ControleReadRepository {
    private static final String LIST = """
            select c.id, c.soort, c.begonnen_op, a.naam door, c.ondertekend_op, s.naam ondertekend_door
            """;
    private static final String FROM = """
            from controle c join account a on a.id = c.door_id left join account s on s.id = c.ondertekend_door_id
            """;

    private final JdbcClient jdbc;

    ControleReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ControleListItem> list(OrganisatieId organisatie) {
        return jdbc.sql(LIST + FROM + "where c.organisatie_id = ? order by c.id desc limit 200")
                .param(organisatie.value())
                .query(ControleListItem.class)
                .list();
    }

    /**
     * One without its lines, but with what was kept when it was signed.
     *
     * @param only the only organisation of which the caller sees reviews; null when that is all of them
     */
    Optional<Kept> find(ControleId id, @Nullable OrganisatieId only) {
        return jdbc.sql(LIST + ", c.organisatie_id, o.naam organisatie, c.version, c.inhoud " + FROM + """
                        join organisatie o on o.id = c.organisatie_id
                        where c.id = :id and (:only is null or c.organisatie_id = :only)""")
                .param("id", id.value())
                .param("only", only == null ? null : only.value())
                .query(ControleReadRepository::kept)
                .optional();
    }

    /** Organisations that have accounts, by name. */
    List<OrganisatieNaam> organisaties() {
        return jdbc.sql("""
                        select o.id, o.naam, o.soort from organisatie o
                        where exists (select 1 from account a where a.organisatie_id = o.id) order by o.naam, o.id""")
                .query((row, number) -> new OrganisatieNaam(
                        new OrganisatieId(row.getLong("id")),
                        row.getString("naam"),
                        OrganisatieSoort.valueOf(row.getString("soort"))))
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new ControleDetail(
                        new ControleListItem(
                                row.getLong("id"),
                                ControleSoort.valueOf(row.getString("soort")),
                                row.getObject("begonnen_op", Instant.class),
                                row.getString("door"),
                                row.getObject("ondertekend_op", Instant.class),
                                row.getString("ondertekend_door")),
                        row.getLong("organisatie_id"),
                        row.getString("organisatie"),
                        row.getLong("version"),
                        List.of()),
                row.getString("inhoud"));
    }

    /** A review and the lines that were kept when it was signed; null while it is open. */
    record Kept(ControleDetail detail, @Nullable String inhoud) {}
}
