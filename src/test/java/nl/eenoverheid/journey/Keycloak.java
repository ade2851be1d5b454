package nl.eenoverheid.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak as a process of its own, with the realms that stand beside the tests. */
final class Keycloak implements AutoCloseable {
    private static final long START = 120;
    private static final Path PROGRAM = Path.of(System.getProperty("eenoverheid.keycloak"));
    /** It lives for a minute, like the other processes of tests. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC";

    private static final Path REALMS = Path.of("src/test/resources/keycloak");

    private final int port;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts one that knows nothing but the realms; it need not answer yet. */
    static Keycloak launch() {
        try {
            FileSystemUtils.deleteRecursively(PROGRAM.resolve("data"));
            Path realms = Files.createDirectories(PROGRAM.resolve("data/import"));
            try (Stream<Path> files = Files.list(REALMS)) {
                for (Path file : files.toList()) {
                    Files.copy(file, realms.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            int port = freePort();
            return new Keycloak(port, process(port).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer(String realm) {
        return "http://127.0.0.1:" + port + "/realms/" + realm;
    }

    Keycloak awaitStart() {
        Awaitility.await().atMost(START, TimeUnit.SECONDS).until(this::answers);
        return this;
    }

    KeycloakAdmin admin(String realm) {
        return new KeycloakAdmin("http://127.0.0.1:" + port, realm);
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak did not start: see " + log());
        }
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(issuer("overijssel")))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static ProcessBuilder process(int port) {
        var builder = new ProcessBuilder(
                "bash",
                PROGRAM.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx384m",
                        "JAVA_OPTS_APPEND",
                        SHORT_LIVED,
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        KeycloakAdmin.NAME,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        KeycloakAdmin.PASSWORD));
        return builder.redirectErrorStream(true).redirectOutput(log().toFile());
    }

    private static Path log() {
        return Path.of("target", "keycloak.log").toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
