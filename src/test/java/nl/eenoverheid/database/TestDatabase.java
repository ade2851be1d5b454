package nl.eenoverheid.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** One MariaDB for all tests of this JVM, on a folder of its own that goes when the JVM ends. */
public final class TestDatabase {
    private static final EmbeddedMariaDb SERVER = start();

    private TestDatabase() {}

    /** How to reach it. */
    public static JdbcConnectionDetails connectionDetails() {
        return SERVER.connectionDetails();
    }

    /** How its owner reaches it. */
    public static FlywayConnectionDetails migrationDetails() {
        return SERVER.migrationDetails();
    }

    private static EmbeddedMariaDb start() {
        Path data = Path.of("target", "test-data-" + ProcessHandle.current().pid());
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "eenoverheid");
        EmbeddedMariaDb server = EmbeddedMariaDb.start(new DatabaseProperties(data, cache, "64M", false), () -> {});
        // after the contexts that use it, which otherwise wait half a minute for a connection
        SpringApplication.getShutdownHandlers().add(() -> remove(server, data));
        return server;
    }

    private static void remove(EmbeddedMariaDb server, Path data) {
        server.stop();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException("The test data in " + data.toAbsolutePath() + " could not be removed", e);
        }
    }
}
