package nl.eenoverheid.inhoud.cleaning;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Weggehaald;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Packs an office file anew, part by part, without who made it and without programs. */
final class OfficeCleaner {
    private static final int MOST_PARTS = 10_000;
    private static final int STEEPEST = 200;
    private static final int SMALL = 1_000_000;
    private static final int PIECE = 8192;
    private static final List<String> PROGRAMS = List.of("vbaproject", "activex", "basic/script", "scripts/");

    private final long unpacked;

    OfficeCleaner(long unpacked) {
        this.unpacked = unpacked;
    }

    Set<Weggehaald> clean(InhoudSoort soort, Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile(), StandardCharsets.UTF_8)) {
            List<ZipEntry> parts = List.copyOf(zip.stream().toList());
            checkNames(parts);
            checkKind(zip, OfficeKind.of(soort));
            return new Packing(zip, unpacked).all(parts, to);
        } catch (ZipException | IllegalArgumentException e) {
            throw Refusal.broken();
        }
    }

    private static void checkNames(List<ZipEntry> parts) {
        Set<String> names = new HashSet<>();
        for (ZipEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name) || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
                throw Refusal.other();
            }
            if (PROGRAMS.stream().anyMatch(name::contains)) {
                throw new InvalidInput(Refusal.FIELD, "inhoud.input.program");
            }
        }
        if (parts.size() > MOST_PARTS) {
            throw Refusal.bomb();
        }
    }

    private static void checkKind(ZipFile zip, OfficeKind kind) throws IOException {
        ZipEntry names = zip.getEntry(kind.where());
        if (names == null || zip.getEntry(kind.part()) == null) {
            throw Refusal.other();
        }
        try (InputStream in = zip.getInputStream(names)) {
            String text = new String(in.readNBytes(SMALL), StandardCharsets.UTF_8);
            if (!text.contains(kind.says()) || text.contains("macroEnabled")) {
                throw Refusal.other();
            }
        }
    }

    /** One file that is being packed. */
    private static final class Packing {
        private final ZipFile zip;
        private final Set<Weggehaald> gone = EnumSet.noneOf(Weggehaald.class);
        private long left;

        Packing(ZipFile zip, long unpacked) {
            this.zip = zip;
            this.left = unpacked;
        }

        Set<Weggehaald> all(List<ZipEntry> parts, Path to) throws IOException {
            try (ZipOutputStream out =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8)) {
                for (ZipEntry part : parts) {
                    if (!part.isDirectory()) {
                        pack(part, out);
                    }
                }
            }
            return gone;
        }

        private void pack(ZipEntry part, ZipOutputStream out) throws IOException {
            if (part.getName().equals("mimetype")) {
                stored(part, out);
                return;
            }
            byte[] instead = instead(part);
            out.putNextEntry(fresh(part.getName()));
            if (instead != null) {
                out.write(instead);
            } else {
                copy(part, out);
            }
            out.closeEntry();
        }

        private byte @Nullable [] instead(ZipEntry part) throws IOException {
            byte[] whole = OfficePart.whole(part.getName()).orElse(null);
            if (whole != null) {
                gone.add(Weggehaald.MAKER);
                return whole;
            }
            return OfficePart.isMixed(part.getName(), part.getSize())
                    ? OfficePart.mixed(part.getName(), bytes(part), gone)
                    : null;
        }

        /** The part that says what kind it is stands first and unpacked, as the format asks. */
        private void stored(ZipEntry part, ZipOutputStream out) throws IOException {
            if (part.getSize() > SMALL) {
                throw Refusal.bomb();
            }
            byte[] bytes = bytes(part);
            ZipEntry entry = fresh(part.getName());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setCrc(sum.getValue());
            out.putNextEntry(entry);
            out.write(bytes);
            out.closeEntry();
        }

        private byte[] bytes(ZipEntry part) throws IOException {
            var bytes = new ByteArrayOutputStream();
            copy(part, bytes);
            return bytes.toByteArray();
        }

        /** What a part says about its own size is held against it: by that it was chosen to be read whole. */
        private void copy(ZipEntry part, OutputStream out) throws IOException {
            long steep = Math.max(SMALL, part.getCompressedSize() * STEEPEST);
            long written = 0;
            byte[] piece = new byte[PIECE];
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    written += read;
                    left -= read;
                    if (left < 0 || written > steep || written > part.getSize()) {
                        throw Refusal.bomb();
                    }
                    out.write(piece, 0, read);
                }
            }
        }

        /** Without the moment at which it was made. */
        private static ZipEntry fresh(String name) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            return entry;
        }
    }
}
