package nl.eenoverheid.journey;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, stopping and being cut off: what an administrator relies on. */
@Capability("L11")
class LifecycleIT {
    private static final String NO_DEMO = "--eenoverheid.demo.enabled=false";
    private static final String TELL_PORT = "--logging.level.nl.eenoverheid.database=debug";
    private static final Pattern PORT = Pattern.compile("Embedded MariaDB on 127\\.0\\.0\\.1:(\\d+)");

    @TempDir
    private Path folder;

    private Optional<PackagedApplication> running = Optional.empty();

    @AfterEach
    void stop() {
        running.ifPresent(PackagedApplication::stop);
    }

    @Test
    void losesNothingWhenKilledAndStopsCleanly() throws Exception {
        PackagedApplication first = startJar();
        write(first, "before the application was killed");
        first.kill();
        assertThat(folder.resolve("mariadb.pid")).as("server left behind").exists();

        PackagedApplication second = start();
        assertThat(second.output()).contains("Stopping the database that an earlier process left behind");
        write(second, "before both were killed");
        ProcessHandle server = server();
        second.kill();
        kill(server);

        PackagedApplication third = start();
        kill(server());
        await().atMost(ofSeconds(60))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .untilAsserted(() -> assertThat(read(third))
                        .containsExactly("before both were killed", "before the application was killed"));
        assertThat(third.stop()).as("exit code after SIGTERM").isEqualTo(143);
        assertThat(third.output()).contains("Stopped, everything is written");
        assertThat(folder.resolve("mariadb.pid")).as("server left behind").doesNotExist();
    }

    @Test
    void secondStartOnTheSameFolderSaysSo() {
        PackagedApplication second =
                PackagedApplication.launch(PackagedApplication.shared().data());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output())
                .contains("is in use by another Eén overheid", "Stop that one first, or choose another folder")
                .doesNotContain("\tat ");
    }

    private PackagedApplication start() {
        return run(PackagedApplication.start(folder, TELL_PORT, NO_DEMO));
    }

    private PackagedApplication startJar() {
        return run(PackagedApplication.startJar(folder, TELL_PORT, NO_DEMO));
    }

    private PackagedApplication run(PackagedApplication application) {
        running = Optional.of(application);
        return application;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readString(folder.resolve("mariadb.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void write(PackagedApplication application, String text) throws IOException, SQLException {
        try (Connection connection = connect(application);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists lifecycle_test (words varchar(100) primary key)");
            statement.executeUpdate("insert into lifecycle_test values ('" + text + "')");
        }
    }

    private List<String> read(PackagedApplication application) throws IOException, SQLException {
        try (Connection connection = connect(application);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select words from lifecycle_test order by words")) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }

    private Connection connect(PackagedApplication application) throws IOException, SQLException {
        Matcher port = PORT.matcher(application.output());
        assertThat(port.find()).as(application.output()).isTrue();
        try {
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/eenoverheid",
                    "eenoverheid_owner",
                    Files.readString(folder.resolve("owner-password")));
        } catch (SQLException e) {
            throw new SQLException(application.output(), e);
        }
    }
}
