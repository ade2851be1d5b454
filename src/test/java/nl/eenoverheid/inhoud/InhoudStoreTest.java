package nl.eenoverheid.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Capability("A13")
class InhoudStoreTest {
    private static final int LARGE = 50_000_000;

    private final ApplicationContext beans;
    private final InhoudStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @TempDir
    private Path folder;

    @Autowired
    InhoudStoreTest(ApplicationContext beans, InhoudStore store, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.beans = beans;
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
    }

    @Test
    void photoIsKeptUnderWhatItBecameWithASmallOneBeside() throws IOException {
        InhoudId id = keep(store, Contents.sent("brug.png", Photo.jpeg(6)));
        Inhoud kept = store.open(id);
        assertThat(kept.soort()).isEqualTo(InhoudSoort.JPEG);
        assertThat(ImageIO.read(kept.read(0)).getHeight()).isEqualTo(400);
        assertThat(ImageIO.read(new ByteArrayInputStream(store.small(id).orElseThrow()))
                        .getWidth())
                .isEqualTo(200);
        assertThat(jdbc.sql("select weggehaald from inhoud where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .contains("PLAATS", "TOESTEL");
        forget(id);
        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kept.read(0).readAllBytes()).isInstanceOf(NotFound.class);
    }

    @Test
    void fileOfFiftyMegabytesIsNeverInMemory() throws IOException {
        AtomicLong most = new AtomicLong();
        long before = used();
        Runnable look = () -> most.accumulateAndGet(used(), Math::max);
        InhoudId id;
        try (Ontvangst file = store.receive(new Sent("lang.wav", "audio/wav", Contents.wav(LARGE, look)))) {
            assertThat(file.grootte()).isBetween(LARGE - 100L, (long) LARGE);
            look.run();
            id = transaction.execute(status -> store.keep(file));
        }
        try (InputStream content = store.open(id).read(0)) {
            assertThat(content.transferTo(new Looking(look))).isGreaterThan(LARGE - 100L);
        }
        assertThat(most.get() - before).as("bytes of heap in use meanwhile").isLessThan(LARGE / 4);
        forget(id);
    }

    @Test
    void partsAreReadFromAnywhere() throws IOException {
        String text = "Regel met woorden.\n".repeat(40_000);
        InhoudId id = keep(store, Contents.text("lang.txt", text));
        Inhoud kept = store.open(id);
        byte[] all = text.getBytes(StandardCharsets.US_ASCII);
        for (int from :
                new int[] {0, 1, PieceInput.PIECE - 1, PieceInput.PIECE, 2 * PieceInput.PIECE + 5, all.length}) {
            var out = new ByteArrayOutputStream();
            kept.read(from).transferTo(out);
            assertThat(out.toByteArray()).isEqualTo(Arrays.copyOfRange(all, from, all.length));
        }
        assertThat(kept.read(all.length - 1).read()).isEqualTo('\n');
        forget(id);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() throws IOException {
        long rows = rows();
        assertThatThrownBy(() -> store.receive(Contents.text("leeg.txt", "")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(key(e)).isEqualTo("inhoud.input.empty"));
        assertThatThrownBy(() -> store.receive(Contents.text("plaatje.jpg", "<svg onload='alert(1)'/>")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(key(e)).isEqualTo("inhoud.input.other"));
        assertThatThrownBy(() -> store.receive(new Sent("groot.wav", "", Contents.wav(LARGE + 10_000_000, () -> {}))))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(key(e)).isEqualTo("inhoud.input.large"));
        assertThatThrownBy(() -> store.receive(new Sent("weg.txt", "", new BrokenOff())))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(rows()).isEqualTo(rows);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void virusIsRefusedAndWhatCouldNotBeCheckedIsCheckedLater() throws IOException {
        try (RealClamd scanner = RealClamd.start(folder)) {
            InhoudStore scanning = Contents.store(beans, scanner.tcp());
            assertThatThrownBy(() -> scanning.receive(Contents.text("ziek.txt", "x" + RealClamd.VIRUS)))
                    .isInstanceOfSatisfying(
                            InfectedContent.class, e -> assertThat(e.found()).startsWith(RealClamd.NAME));
            InhoudId clean = keep(scanning, Contents.text("gezond.txt", "bankjes"));
            assertThat(store.open(clean).controle()).isEqualTo(Viruscontrole.SCHOON);

            InhoudStore away =
                    Contents.store(beans, folder.resolve("niemand.sock").toString());
            InhoudId later = keep(away, Contents.text("later.txt", "bankjes"));
            InhoudId ill = keep(away, Contents.text("ziek.txt", RealClamd.VIRUS));
            assertThat(store.open(later).controle()).isEqualTo(Viruscontrole.WACHT);
            Contents.run(beans, folder.resolve("niemand.sock").toString()).all();
            assertThat(store.open(later).controle()).isEqualTo(Viruscontrole.WACHT);

            Contents.run(beans, scanner.tcp()).all();
            assertThat(store.open(later).controle()).isEqualTo(Viruscontrole.SCHOON);
            Inhoud gone = store.open(ill);
            assertThat(gone.controle()).isEqualTo(Viruscontrole.BESMET);
            assertThatThrownBy(() -> gone.read(0).readAllBytes()).isInstanceOf(NotFound.class);
            assertThat(jdbc.sql("select count(*) from audit where soort = 'inhoud.audit.infected' and titel like ?")
                            .param(RealClamd.NAME + "%")
                            .query(Integer.class)
                            .single())
                    .isOne();
            forget(clean, later, ill);
        }
    }

    private InhoudId keep(InhoudStore where, Sent sent) {
        try (Ontvangst file = where.receive(sent)) {
            return transaction.execute(status -> where.keep(file));
        }
    }

    private void forget(InhoudId... ids) {
        transaction.executeWithoutResult(status -> store.forget(List.of(ids)));
    }

    private long rows() {
        return jdbc.sql("select count(*) from inhoud").query(Long.class).single();
    }

    private static List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(Contents.INCOMING)) {
            return files.toList();
        }
    }

    private static String key(InvalidInput e) {
        return e.problems().getFirst().key();
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Looks at the heap now and then while it is written to. */
    private static final class Looking extends OutputStream {
        private static final int EACH = 16 * 1024 * 1024;
        private final Runnable look;
        private long written;

        Looking(Runnable look) {
            this.look = look;
        }

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (written / EACH < (written + length) / EACH) {
                look.run();
            }
            written += length;
        }
    }

    /** A connection that goes away after some bytes. */
    private static final class BrokenOff extends InputStream {
        private int left = 100_000;

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("the connection went away");
            }
            return 'a';
        }
    }
}
