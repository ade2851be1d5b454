package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.inhoud.Weggehaald;

/** Keeps how a WAV file sounds: its form, its length and its sound. */
final class WavCleaner {
    private static final Set<String> KEPT = Set.of("fmt ", "fact", "data");
    private static final int HEAD = 8;
    private static final int FIRST = 12;

    private WavCleaner() {}

    static Set<Weggehaald> clean(Path from, Path to) throws IOException {
        Set<String> seen = new HashSet<>();
        Set<Weggehaald> gone = EnumSet.noneOf(Weggehaald.class);
        try (Bytes in = Bytes.of(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            in.copyTo(out, 0, FIRST);
            int place = FIRST;
            while (place + HEAD <= in.size()) {
                String name = in.name(place);
                int length = length(in, place);
                if (KEPT.contains(name) && seen.add(name)) {
                    in.copyTo(out, place, length);
                } else {
                    gone.add(Weggehaald.LABELS);
                }
                place += length;
            }
            if (place < in.size()) {
                gone.add(Weggehaald.LABELS);
            }
        }
        if (!seen.contains("fmt ") || !seen.contains("data")) {
            throw Refusal.broken();
        }
        sayHowLong(to);
        return gone;
    }

    /** Parts begin at even places. Sound of which the recording broke off runs to the end of the file. */
    private static int length(Bytes in, int place) {
        long length = HEAD + in.littleEndian(place + 4);
        long rest = in.size() - (long) place;
        if (length > rest && !in.name(place).equals("data")) {
            throw Refusal.broken();
        }
        return (int) Math.min(rest, length + (length & 1));
    }

    private static void sayHowLong(Path file) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int length = (int) (out.size() - HEAD);
            out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, length), 4);
        }
    }
}
