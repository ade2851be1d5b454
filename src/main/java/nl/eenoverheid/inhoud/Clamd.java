package nl.eenoverheid.inhoud;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Speaks with clamd, the scanner of ClamAV: sends content piece by piece (INSTREAM) and reads what it thinks of it. */
@Component
class Clamd {
    private static final Logger log = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final ClamdProperties properties;

    Clamd(ClamdProperties properties) {
        this.properties = properties;
    }

    boolean isThere() {
        return !properties.address().isEmpty();
    }

    /** Asks the scanner; whatever goes wrong on the way is no answer, never a clean one. */
    ScanVerdict scan(InputStream content) {
        if (!isThere()) {
            return ScanVerdict.NO_SCANNER;
        }
        try (SocketChannel channel = SocketChannel.open(address())) {
            Executor later =
                    CompletableFuture.delayedExecutor(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> patience = CompletableFuture.runAsync(() -> close(channel), later);
            send(channel, content);
            String answer = answer(channel);
            patience.cancel(false);
            return verdict(answer);
        } catch (IOException e) {
            log.warn("The scanner for viruses did not answer; what was sent is checked later: {}", e.toString());
            return ScanVerdict.NO_ANSWER;
        }
    }

    private static void send(SocketChannel channel, InputStream content) throws IOException {
        write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (read > 0) {
                write(channel, ByteBuffer.allocate(Integer.BYTES).putInt(0, read));
                write(channel, ByteBuffer.wrap(piece, 0, read));
            }
        }
        write(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var answer = new ByteArrayOutputStream();
        ByteBuffer room = ByteBuffer.allocate(LONGEST_ANSWER);
        while (channel.read(room) >= 0 && answer.size() < LONGEST_ANSWER) {
            answer.write(room.array(), 0, room.position());
            room.clear();
        }
        return answer.toString(StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }

    private static ScanVerdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return ScanVerdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return ScanVerdict.infected(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        log.warn("The scanner for viruses could not check what was sent: {}", answer);
        return ScanVerdict.UNDECIDED;
    }

    private SocketAddress address() {
        String address = properties.address();
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
