package nl.eenoverheid.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The accounts of the embedded database: the owner makes and changes the schema, the application reads and writes rows as
 * far as {@link Grants} lets it.
 */
record Accounts(String password, String ownerPassword) {

    private static final String DATABASE = "eenoverheid";
    private static final String OWNER = "eenoverheid_owner";

    /**
     * Makes the database and both accounts, and leaves no account without a password. The server writes its accounts late,
     * so they are flushed: a crash right after the first start must not lose them. Made anew, the application loses what it
     * was allowed before.
     */
    String statements() {
        String application = "'" + DATABASE + "'@'127.0.0.1'";
        String owner = "'" + OWNER + "'@'127.0.0.1'";
        return String.join(
                ";\n",
                "create database if not exists " + DATABASE,
                "create or replace user " + application + " identified by '" + password + "'",
                "grant select on " + DATABASE + ".* to " + application,
                "create or replace user " + owner + " identified by '" + ownerPassword + "'",
                "grant all on " + DATABASE + ".* to " + owner + " with grant option",
                "delete from mysql.global_priv where User = ''",
                "delete from mysql.global_priv where User = 'root' and Host <> 'localhost'",
                "alter user 'root'@'localhost' identified by '" + ownerPassword + "'",
                "flush privileges",
                "flush tables",
                "");
    }

    JdbcConnectionDetails forApplication(int port) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return DATABASE;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url(port);
            }
        };
    }

    FlywayConnectionDetails forOwner(int port) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return ownerPassword;
            }

            @Override
            public String getJdbcUrl() {
                return url(port);
            }
        };
    }

    private static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE
                + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useBulkStmts=true";
    }
}
