package nl.eenoverheid.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of one installation, held by one process at a time. */
final class DataFolder {
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the folder for this process. A server that an earlier process left behind when it was killed is stopped
     * first, in the ordinary way, so that it writes what it still holds.
     *
     * @throws DatabaseUnavailable when another process holds it or it cannot be written
     */
    static DataFolder claim(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DatabaseUnavailable(
                        "The data folder " + path + " is in use by another Eén overheid.",
                        "Stop that one first, or choose another folder with EENOVERHEID_DATA.",
                        null);
            }
            DataFolder folder = new DataFolder(path, channel);
            folder.stopOrphan();
            return folder;
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path server() {
        return path.resolve("mariadb");
    }

    Path pidFile() {
        return path.resolve("mariadb.pid");
    }

    /** A socket path may have 107 characters at most; a deep folder gets one under the temporary folder. */
    Path socket() {
        Path near = path.resolve("mariadb.sock");
        return near.toString().length() < 100
                ? near
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "eo-" + ProcessHandle.current().pid() + ".sock");
    }

    /** What the server runs as it starts, empty unless there is something to make. */
    Path statements() {
        return path.resolve("statements.sql");
    }

    void state(String statements) throws IOException {
        Files.deleteIfExists(statements());
        keep(statements(), statements);
    }

    boolean isNew() {
        return !Files.exists(path.resolve("ready"));
    }

    /** Folders of before there were two accounts lack this mark. */
    boolean hasAccounts() {
        return Files.exists(path.resolve("accounts"));
    }

    void markReady() {
        try {
            Files.writeString(path.resolve("ready"), "");
            Files.writeString(path.resolve("accounts"), "");
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static DatabaseUnavailable unusable(Path path, IOException why) {
        return new DatabaseUnavailable(
                "The data folder " + path + " cannot be used.",
                "Give this account the right to write there, or choose another folder with EENOVERHEID_DATA.",
                why);
    }

    /** The password of the account with which the application reads and writes. */
    String password() throws IOException {
        return password("password");
    }

    /** The password of the account that owns the schema. */
    String ownerPassword() throws IOException {
        return password("owner-password");
    }

    private String password(String name) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            keep(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file);
    }

    /** For the owner of the folder alone. */
    private static void keep(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            log.warn("The lock on {} was not released", path, e);
        }
    }

    private void stopOrphan() throws IOException {
        if (serverProcess().isPresent()) {
            log.info("Stopping the database that an earlier process left behind");
            stopServer();
        }
    }

    /** Stops the server that runs on this folder in the ordinary way, and waits until it has written everything. */
    void stopServer() throws IOException {
        Optional<ProcessHandle> server = serverProcess();
        if (server.isEmpty()) {
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The database does not stop", e);
        }
    }

    /** The server that runs on this folder. */
    Optional<ProcessHandle> serverProcess() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile()).strip();
        if (!pid.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").contains("mariadbd"));
    }
}
