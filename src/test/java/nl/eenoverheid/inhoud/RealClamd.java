package nl.eenoverheid.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A clamd of the test's own, with one signature that the test wrote; nothing is downloaded. */
final class RealClamd implements AutoCloseable {
    /** Content with this in it counts as infected. */
    static final String VIRUS = "EEN-OVERHEID-VIRUS-PROEF";

    /** What the scanner then says. */
    static final String NAME = "EoProef";

    private final Process process;
    private final Path socket;
    private final int port;

    private RealClamd(Process process, Path socket, int port) {
        this.process = process;
        this.socket = socket;
        this.port = port;
    }

    static RealClamd start(Path folder) throws IOException {
        Path database = Files.createDirectories(folder.resolve("signatures"));
        String signature = HexFormat.of().formatHex(VIRUS.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(database.resolve("proef.ndb"), NAME + ":0:*:" + signature + "\n");
        int port = freePort();
        Path socket = folder.resolve("clamd.sock");
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + database,
                        "TemporaryDirectory " + folder,
                        "LocalSocket " + socket,
                        "TCPSocket " + port,
                        "TCPAddr 127.0.0.1",
                        "StreamMaxLength 1M"));
        Process process = new ProcessBuilder(program(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        RealClamd clamd = new RealClamd(process, socket, port);
        clamd.awaitAnswer();
        return clamd;
    }

    String tcp() {
        return "127.0.0.1:" + port;
    }

    String unix() {
        return socket.toString();
    }

    @Override
    public void close() {
        process.destroy();
        assertThat(process.onExit().join().isAlive()).isFalse();
    }

    private static String program() {
        return Stream.of(System.getenv("CLAMD_BIN"), "/usr/sbin/clamd", "/usr/bin/clamd", "/usr/local/sbin/clamd")
                .filter(Objects::nonNull)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clamd was found. Install one (on Debian:"
                        + " apt install clamav-daemon), or set CLAMD_BIN to it."));
    }

    private void awaitAnswer() {
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("clamd ended with " + process.exitValue());
            }
            Thread.onSpinWait();
        }
    }

    private boolean answers() {
        try (Socket asked = new Socket("127.0.0.1", port)) {
            asked.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return new String(asked.getInputStream().readNBytes(4), StandardCharsets.US_ASCII).equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
