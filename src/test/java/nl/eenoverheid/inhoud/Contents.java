package nl.eenoverheid.inhoud;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

/** Takes files in with a scanner of the test's own. */
public final class Contents {
    /** Of this process: tests run beside each other. */
    static final Path INCOMING =
            Path.of("target", "inkomend-" + ProcessHandle.current().pid());

    private Contents() {}

    /** A store beside that of the application. */
    static InhoudStore store(ApplicationContext beans, String scanner) {
        Clock clock = beans.getBean(Clock.class);
        var limits = new InhoudProperties(
                DataSize.ofMegabytes(60),
                60_000_000,
                4096,
                DataSize.ofMegabytes(300),
                Duration.ofMinutes(15),
                INCOMING);
        return new InhoudStore(
                limits,
                new InhoudRepository(beans.getBean(JdbcClient.class)),
                new Arrival(limits, clock),
                clamd(scanner),
                clock);
    }

    static ScanRun run(ApplicationContext beans, String scanner) {
        return new ScanRun(
                clamd(scanner),
                new InhoudRepository(beans.getBean(JdbcClient.class)),
                beans,
                beans.getBean(PlatformTransactionManager.class),
                beans.getBean(Clock.class));
    }

    public static Sent sent(String name, byte[] content) {
        return new Sent(name, "", new ByteArrayInputStream(content));
    }

    public static Sent text(String name, String text) {
        return sent(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A WAV file of this many bytes, made while it is read. */
    public static InputStream wav(int bytes, Runnable eachPiece) {
        byte[] head = Recording.wav(0);
        ByteBuffer.wrap(head)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, bytes - 8)
                .putInt(head.length - 4, bytes - head.length);
        return new LongSound(head, bytes, eachPiece);
    }

    private static Clamd clamd(String address) {
        return new Clamd(new ClamdProperties(address, Duration.ofSeconds(20)));
    }

    private static final class LongSound extends InputStream {
        private static final int EACH = 8 * 1024 * 1024;

        private final byte[] head;
        private final int bytes;
        private final Runnable eachPiece;
        private int place;
        private int told;

        LongSound(byte[] head, int bytes, Runnable eachPiece) {
            this.head = head;
            this.bytes = bytes;
            this.eachPiece = eachPiece;
        }

        @Override
        public int read() {
            if (place == bytes) {
                return -1;
            }
            int next = place < head.length ? head[place] & 0xff : place & 0x7f;
            place++;
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(length, bytes - place);
            for (int i = 0; i < count; i++) {
                into[offset + i] = (byte) read();
            }
            if (place / EACH > told) {
                told = place / EACH;
                eachPiece.run();
            }
            return count == 0 ? -1 : count;
        }
    }
}
