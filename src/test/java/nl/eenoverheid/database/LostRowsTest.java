package nl.eenoverheid.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.eenoverheid.ApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one thing that is asked for by its id, when it stands in one of some werkruimten. MariaDB 11.4.5 gives one row
 * of the eight where it reads the placements with a join buffer.
 */
@ApplicationTest
class LostRowsTest {

    private static final String QUERY = """
            select r.naam, t.uitleg
            from proef_toets t
            join proef_besluit b on b.id = t.besluit_id
            left join proef_regel r on r.toets_id = t.id
            where t.besluit_id = 1
              and exists (select 1 from proef_placement p
                          where p.besluit_id = b.id and p.werkruimte_id in (101, 102, 103))""";

    @Autowired
    private JdbcClient application;

    private final FlywayConnectionDetails owner = TestDatabase.migrationDetails();

    @BeforeEach
    void eightRowsOfOneThing() throws SQLException {
        asOwner("create table proef_besluit (id bigint primary key)");
        asOwner("create table proef_toets (id bigint primary key, besluit_id bigint not null, nummer int not null,"
                + " uitleg varchar(2000) not null, unique (besluit_id, nummer))");
        asOwner("create table proef_regel (toets_id bigint not null, volgorde int not null, naam varchar(120) not null,"
                + " primary key (toets_id, volgorde))");
        asOwner("create table proef_placement (werkruimte_id bigint not null, besluit_id bigint not null,"
                + " dag date not null, primary key (besluit_id, werkruimte_id), key (werkruimte_id, dag, besluit_id))");
        asOwner("insert into proef_besluit values (1), (2), (3), (4)");
        asOwner("insert into proef_toets values (11, 1, 1, 'waarom')");
        asOwner("insert into proef_regel select 11, seq, concat('regel ', seq) from seq_1_to_8");
        asOwner("insert into proef_placement values (101, 1, '2026-01-01'), (101, 2, '2026-01-01'),"
                + " (101, 3, '2026-01-01'), (102, 4, '2026-01-01')");
    }

    @AfterEach
    void away() throws SQLException {
        asOwner("drop table if exists proef_placement, proef_regel, proef_toets, proef_besluit");
    }

    @Test
    void eachRowIsRead() {
        assertThat(application
                        .sql(QUERY)
                        .query((row, number) -> row.getString("naam"))
                        .list())
                .hasSize(8);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
