package nl.eenoverheid.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Two accounts on one embedded database, also on a folder of before there were two. */
class AccountsTest {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "eenoverheid");

    private final Path data =
            Path.of("target", "test-accounts-" + ProcessHandle.current().pid());

    private EmbeddedMariaDb database;

    @BeforeEach
    void start() {
        database = EmbeddedMariaDb.start(new DatabaseProperties(data, CACHE, "32M", false), () -> {});
    }

    @AfterEach
    void stop() throws IOException {
        database.stop();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void applicationMakesNoTables() throws SQLException {
        run(owner(), "create table dossier (id int)");
        assertThatThrownBy(() -> run(application(), "create table knoop (id int)"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(application(), "drop table dossier")).isInstanceOf(SQLException.class);
    }

    @Test
    void folderOfOneAccountGetsTwo() throws Exception {
        run(owner(), "create table dossier (id int)");
        asBefore();
        database.stop();
        start();

        run(owner(), "insert into dossier values (1)");
        run(application(), "select * from dossier");
        assertThatThrownBy(() -> run(application(), "drop table dossier")).isInstanceOf(SQLException.class);
        assertThat(Files.readString(data.resolve("owner-password")))
                .isNotEqualTo(Files.readString(data.resolve("password")));
    }

    /** One account that may do everything, with a password that root has too. */
    private void asBefore() throws Exception {
        String password = Files.readString(data.resolve("password"));
        asRoot(String.join(
                ";",
                "drop user 'eenoverheid_owner'@'127.0.0.1'",
                "grant all on eenoverheid.* to 'eenoverheid'@'127.0.0.1'",
                "alter user 'root'@'localhost' identified by '" + password + "'"));
        Files.delete(data.resolve("accounts"));
        Files.delete(data.resolve("owner-password"));
    }

    private void asRoot(String statements) throws IOException, InterruptedException {
        Process client = new ProcessBuilder(
                        UnpackedPrograms.in(CACHE).resolve("bin/mariadb").toString(),
                        "--no-defaults",
                        "--skip-ssl",
                        "--socket=" + data.toAbsolutePath().resolve("mariadb.sock"),
                        "--user=root",
                        "--password=" + Files.readString(data.resolve("owner-password")),
                        "--execute=" + statements)
                .inheritIO()
                .start();
        assertThat(client.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(client.exitValue()).isZero();
    }

    private Connection application() throws SQLException {
        var details = database.connectionDetails();
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private Connection owner() throws SQLException {
        var details = database.migrationDetails();
        return DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
