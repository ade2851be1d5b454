package nl.eenoverheid.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Multiplies the demo world: each werkruimte with everything that hangs on it, in every module, as often as asked. People,
 * governments and lists stay as they are. Which tables those are, and which numbers in them must differ from copy to
 * copy, follows from the foreign keys, so that a new module is copied without a word here.
 */
final class WorldCopies {
    private static final Logger log = LoggerFactory.getLogger(WorldCopies.class);
    /** Numbers of one copy are this far from those of the next. */
    private static final long STEP = 100_000;

    private static final List<String> ROOTS = List.of("werkruimte", "mandaat");
    private final BenchProperties properties;
    private final DataSource source;
    private final JdbcClient jdbc;

    WorldCopies(BenchProperties properties, DataSource source, JdbcClient jdbc) {
        this.properties = properties;
        this.source = source;
        this.jdbc = jdbc;
    }

    /** Makes the copies, unless they are there. */
    void fill() throws SQLException {
        if (jdbc.sql("select max(id) from werkruimte").query(Long.class).single() > STEP) {
            log.info("Using the copies that are there");
            return;
        }
        CopiedTables tables = read();
        Set<String> copied = tables.hangingOn(ROOTS);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            for (String table : copied) {
                int rows = statement.executeUpdate(copy(table, tables));
                log.info("Copied {}: {} rows", table, rows);
            }
            statement.execute("set foreign_key_checks = 1, unique_checks = 1");
        }
        jdbc.sql("analyze table " + String.join(", ", copied))
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Members come along in the first copies only: a person is in some werkruimten, not in all. */
    private String copy(String table, CopiedTables tables) {
        int last = table.equals("werkruimte_lid") ? properties.lid() : properties.copies();
        List<String> columns = tables.columns(table);
        List<String> values = columns.stream()
                .map(column -> tables.differs(table, column)
                        ? "s.`%s` + q.seq * %d".formatted(column, STEP)
                        : "s.`%s`".formatted(column))
                .toList();
        return "insert ignore into `%s` (`%s`) select %s from `%s` s join seq_1_to_%d q"
                .formatted(table, String.join("`, `", columns), String.join(", ", values), table, last);
    }

    private CopiedTables read() {
        CopiedTables tables = new CopiedTables();
        jdbc.sql("""
                        select c.table_name, c.column_name, k.referenced_table_name, k.referenced_column_name
                        from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                          and t.table_type = 'BASE TABLE'
                        left join information_schema.key_column_usage k on k.table_schema = c.table_schema
                          and k.table_name = c.table_name and k.column_name = c.column_name
                          and k.referenced_table_name is not null
                        where c.table_schema = database() and c.is_generated = 'NEVER'
                        order by c.table_name, c.ordinal_position""").query(row -> {
            tables.column(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        });
        jdbc.sql("""
                        select table_name, index_name, column_name from information_schema.statistics
                        where table_schema = database() and non_unique = 0""").query(row -> {
            tables.unique(row.getString(1), row.getString(2), row.getString(3));
        });
        return tables;
    }
}
