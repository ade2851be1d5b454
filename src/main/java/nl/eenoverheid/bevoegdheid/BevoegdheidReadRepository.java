package nl.eenoverheid.bevoegdheid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieSoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the library. The same for everybody who is signed in, so without Scope. */
@Repository
class BevoegdheidReadRepository {
    private static final int MOST = 500;
    private static final String ROW = """
            select b.*, coalesce(a.naam, '') wie from bevoegdheid b left join account a on a.id = b.gecontroleerd_door
            """;

    private final JdbcClient jdbc;

    BevoegdheidReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BevoegdheidDetail> all() {
        return jdbc.sql(ROW
                        + "order by b.onderwerp, b.ingetrokken_op is not null, b.overheid, b.orgaan, b.wet, b.id limit "
                        + MOST)
                .query((row, number) -> detail(row))
                .list();
    }

    Optional<BevoegdheidDetail> find(BevoegdheidId id) {
        return jdbc.sql(ROW + "where b.id = ?")
                .param(id.value())
                .query((row, number) -> detail(row))
                .optional();
    }

    List<BevoegdheidDetail.Regel> history(BevoegdheidId id) {
        return jdbc.sql("""
                        select g.wat, g.toelichting, coalesce(a.naam, '') wie, g.op
                        from bevoegdheid_gebeurtenis g left join account a on a.id = g.account_id
                        where g.bevoegdheid_id = ? order by g.nummer desc""")
                .param(id.value())
                .query((row, number) -> new BevoegdheidDetail.Regel(
                        BevoegdheidHandeling.valueOf(row.getString("wat")),
                        row.getString("toelichting"),
                        row.getString("wie"),
                        row.getObject("op", Instant.class)))
                .list();
    }

    private static BevoegdheidDetail detail(ResultSet row) throws SQLException {
        return new BevoegdheidDetail(
                new BevoegdheidId(row.getLong("id")),
                row.getLong("version"),
                new BevoegdheidData(
                        BevoegdheidOnderwerp.valueOf(row.getString("onderwerp")),
                        OrganisatieSoort.valueOf(row.getString("overheid")),
                        BestuursorgaanSoort.valueOf(row.getString("orgaan")),
                        BevoegdheidRol.valueOf(row.getString("rol")),
                        row.getString("waarover"),
                        row.getString("wet"),
                        row.getString("artikel"),
                        row.getString("link"),
                        row.getString("toelichting")),
                row.getObject("gecontroleerd_op", LocalDate.class),
                row.getString("wie"),
                row.getObject("ingetrokken_op") != null);
    }
}
