package nl.eenoverheid.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * After each migration lets the account of the application read and write rows, and nothing else. What is in a table whose
 * name begins with {@code audit} it may add to and read, but not change or take away. Where one account does everything it
 * says so: then only the chain of the audit trail shows a change.
 */
@Component
final class Grants implements Callback {

    private static final Logger log = LoggerFactory.getLogger(Grants.class);
    private static final String TABLES = """
            select table_name, table_type from information_schema.tables
            where table_schema = database() and table_type in ('BASE TABLE', 'SEQUENCE')""";

    private final ObjectProvider<DataSource> application;

    Grants(ObjectProvider<DataSource> application) {
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public String getCallbackName() {
        return "grants";
    }

    @Override
    public void handle(Event event, Context context) {
        try (Connection connection = application.getObject().getConnection()) {
            String account = account(connection);
            if (account.equals(account(context.getConnection()))) {
                log.warn("The application uses the account that owns the database, so that it could change the audit"
                        + " trail; docs/operations.md says how to use two");
            } else {
                grant(context.getConnection(), account);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The account of the application did not get its rights on the tables.",
                    "The account in spring.flyway.user needs all rights on the database, with grant option.",
                    e);
        }
    }

    private static void grant(Connection owner, String account) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String rights : rights(statement)) {
                statement.execute("grant " + rights + " to " + account);
            }
        }
    }

    private static List<String> rights(Statement statement) throws SQLException {
        List<String> rights = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                String name = tables.getString(1);
                boolean addsOnly =
                        name.startsWith("audit") || tables.getString(2).equals("SEQUENCE");
                if (!name.equals("flyway_schema_history")) {
                    rights.add((addsOnly ? "select, insert" : "select, insert, update, delete") + " on `" + name + "`");
                }
            }
        }
        return rights;
    }

    /** As the server knows it, which is not always how it was written: {@code 'eenoverheid'@'127.0.0.1'}. */
    private static String account(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_user()")) {
            row.next();
            String account = row.getString(1);
            int host = account.lastIndexOf('@');
            return "'" + account.substring(0, host) + "'@'" + account.substring(host + 1) + "'";
        }
    }
}
