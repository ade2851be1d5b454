package nl.eenoverheid.inhoud;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import nl.eenoverheid.inhoud.cleaning.Cleaned;
import nl.eenoverheid.inhoud.cleaning.Cleaners;
import nl.eenoverheid.inhoud.cleaning.Refusal;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Takes in, keeps and gives back the content of files. It knows no rights: the service of a module that attaches files asks
 * it after its own guard, and keeps in the same transaction what it attaches.
 */
@Component
public class InhoudStore {
    private final InhoudProperties limits;
    private final InhoudRepository contents;
    private final Arrival arrival;
    private final Clamd clamd;
    private final Clock clock;
    private final Cleaners cleaners;
    private final Recognition recognition = new Recognition();

    InhoudStore(InhoudProperties limits, InhoudRepository contents, Arrival arrival, Clamd clamd, Clock clock) {
        this.limits = limits;
        this.contents = contents;
        this.arrival = arrival;
        this.clamd = clamd;
        this.clock = clock;
        cleaners =
                new Cleaners(limits.pixels(), limits.side(), limits.unpacked().toBytes());
    }

    /** Bytes of the largest file. */
    public long largest() {
        return limits.largest().toBytes();
    }

    /** Whether a scanner for viruses is set up. */
    public boolean hasScanner() {
        return clamd.isThere();
    }

    /**
     * Takes a file in, outside any transaction: reads it to disk, lets it be scanned, and writes it anew without what
     * should not go along.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it cannot be accepted
     * @throws InfectedContent when the scanner finds something
     */
    public Ontvangst receive(Sent sent) {
        String name = FileNames.clean(sent.name());
        InhoudSoort promised = recognition.promised(name, sent.declared());
        Path raw = arrival.fresh();
        try {
            arrival.take(sent.content(), raw);
            InhoudSoort soort = recognition.seen(promised, raw);
            Viruscontrole controle = scanned(soort, raw);
            return written(name, soort, raw, controle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget(raw);
        }
    }

    /**
     * Lets a program read a file that is not kept as it is, outside any transaction: on disk meanwhile, and scanned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is too large, empty or slow, or the scanner found something or says
     *     nothing
     */
    public <T> T pass(Sent sent, FileUse<T> use) {
        Path raw = arrival.fresh();
        try {
            arrival.take(sent.content(), raw);
            try (InputStream content = Files.newInputStream(raw)) {
                if (!clamd.scan(content).controle().isOpen()) {
                    throw new InvalidInput(Refusal.FIELD, "inhoud.input.notPassed");
                }
            }
            return use.of(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget(raw);
        }
    }

    /** The last part of what a browser sends as a name, safe to show and to keep. */
    public static String name(Sent sent) {
        return FileNames.clean(sent.name());
    }

    private Ontvangst written(String name, InhoudSoort soort, Path raw, Viruscontrole controle) throws IOException {
        Path clean = arrival.fresh();
        boolean done = false;
        try {
            Cleaned cleaned = cleaners.clean(soort, raw, clean);
            done = true;
            InhoudSoort now = cleaned.soort();
            return new Ontvangst(
                    now.fits(name) ? name : FileNames.ending(name, now.ending()), clean, cleaned, controle);
        } finally {
            if (!done) {
                forget(clean);
            }
        }
    }

    /** Keeps a file, in the transaction of the caller. */
    public InhoudId keep(Ontvangst file) {
        try (InputStream content = Files.newInputStream(file.file())) {
            InhoudId id = contents.insert(file, sha256(file.file()), clock.instant());
            contents.write(id, content);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Kept content.
     *
     * @throws NotFound when there is none
     */
    public Inhoud open(InhoudId id) {
        return contents.find(id).orElseThrow(NotFound::new);
    }

    /** Puts content on disk for as long as a program needs it there. */
    public <T> T onDisk(Inhoud content, FileUse<T> use) throws IOException {
        Path file = arrival.fresh();
        try (InputStream in = content.read(0)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return use.of(file);
        } finally {
            forget(file);
        }
    }

    /** What a program does with a file that is there meanwhile. */
    @FunctionalInterface
    public interface FileUse<T> {
        T of(Path file) throws IOException;
    }

    /** The small picture, as JPEG. */
    public Optional<byte[]> small(InhoudId id) {
        return contents.small(id);
    }

    /** Erases content, in the transaction of the caller. */
    public void forget(Collection<InhoudId> ids) {
        contents.delete(ids);
    }

    private Viruscontrole scanned(InhoudSoort soort, Path raw) throws IOException {
        try (InputStream content = Files.newInputStream(raw)) {
            ScanVerdict verdict = clamd.scan(content);
            if (verdict.controle() == Viruscontrole.BESMET) {
                throw new InfectedContent(soort, verdict.found());
            }
            return verdict.controle();
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
