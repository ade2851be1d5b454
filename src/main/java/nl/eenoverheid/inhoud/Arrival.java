package nl.eenoverheid.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.eenoverheid.inhoud.cleaning.Refusal;
import nl.eenoverheid.shared.InvalidInput;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The folder in which a file stands while it is checked. */
@Component
class Arrival {
    private static final Duration STAYS = Duration.ofDays(1);
    private static final int PIECE = 64 * 1024;

    private final InhoudProperties limits;
    private final Clock clock;

    Arrival(InhoudProperties limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** A new empty file. */
    Path fresh() {
        try {
            Files.createDirectories(limits.folder());
            return Files.createTempFile(limits.folder(), "bestand", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads no more than the largest file, and no longer than patience lasts. */
    void take(InputStream content, Path file) throws IOException {
        Instant end = clock.instant().plus(limits.patience());
        byte[] piece = new byte[PIECE];
        long left = limits.largest().toBytes();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                left -= read;
                if (left < 0) {
                    throw new InvalidInput(
                            Refusal.FIELD,
                            "inhoud.input.large",
                            limits.largest().toMegabytes());
                }
                if (clock.instant().isAfter(end)) {
                    throw new InvalidInput(Refusal.FIELD, "inhoud.input.slow");
                }
                out.write(piece, 0, read);
            }
        }
        if (left == limits.largest().toBytes()) {
            throw new InvalidInput(Refusal.FIELD, "inhoud.input.empty");
        }
    }

    /** What a broken process left behind goes after a day. */
    @Scheduled(fixedDelayString = "${eenoverheid.inhoud.sweep:1h}")
    void sweep() throws IOException {
        if (!Files.isDirectory(limits.folder())) {
            return;
        }
        Instant before = clock.instant().minus(STAYS);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(limits.folder(), "bestand*.tmp")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
