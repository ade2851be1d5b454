package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.eenoverheid.inhoud.Weggehaald;

/**
 * Empties the boxes of an MPEG-4 sound file that do not sound. They stay as empty space, because the file says by number of
 * byte where its sound begins.
 */
final class M4aCleaner {
    private static final Set<String> TOP =
            Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "meta", "udta");
    private static final Set<String> EMPTIED = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final Set<String> OPENED = Set.of("moov", "trak", "mdia");
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");
    private static final int HEAD = 8;
    /** Sound stands four boxes deep; each deeper one takes room on the stack. */
    private static final int DEEPEST = 8;

    private static final byte NOTHING = 0;

    private final Bytes file;
    private final Set<String> seen = new HashSet<>();
    private final Set<Weggehaald> gone = EnumSet.noneOf(Weggehaald.class);

    private M4aCleaner(Bytes file) {
        this.file = file;
    }

    static Set<Weggehaald> clean(Path from, Path to) throws IOException {
        try (Bytes file = Bytes.copy(from, to)) {
            M4aCleaner cleaner = new M4aCleaner(file);
            cleaner.walk(0, file.size(), 0);
            if (!cleaner.seen.containsAll(Set.of("ftyp", "moov", "mdat", "soun"))) {
                throw Refusal.other();
            }
            return cleaner.gone;
        }
    }

    private void walk(int from, int to, int depth) {
        if (depth > DEEPEST) {
            throw Refusal.broken();
        }
        int place = from;
        while (place < to) {
            String name = file.name(place + 4);
            long length = length(place, to);
            if (length < HEAD || length > to - place || depth == 0 && !TOP.contains(name)) {
                throw Refusal.other();
            }
            seen.add(name);
            box(name, place, place + (int) length, depth);
            place += (int) length;
        }
    }

    private long length(int place, int to) {
        long length = file.bigEndian(place);
        if (length == 1) {
            return file.bigEndian8(place + HEAD);
        }
        return length == 0 ? to - (long) place : length;
    }

    private void box(String name, int place, int end, int depth) {
        if (EMPTIED.contains(name)) {
            empty(place, end);
        } else if (name.equals("hdlr")) {
            handler(file.name(place + 16));
        } else if (TIMED.contains(name)) {
            forgetWhen(place, end);
        } else if (OPENED.contains(name)) {
            walk(place + HEAD, end, depth + 1);
        }
    }

    private void empty(int place, int end) {
        file.put(place + 4, "free");
        if (file.fill(place + HEAD, end, NOTHING)) {
            gone.add(Weggehaald.LABELS);
        }
    }

    /** Only sound: a film has pictures, and a track of places or texts tells more than one hears. */
    private void handler(String kind) {
        if (!kind.equals("soun")) {
            throw Refusal.other();
        }
        seen.add(kind);
    }

    private void forgetWhen(int place, int end) {
        int bytes = file.at(place + HEAD) == 1 ? 16 : 8;
        int first = place + HEAD + 4;
        if (file.fill(first, Math.min(end, first + bytes), NOTHING)) {
            gone.add(Weggehaald.TIJDSTIP);
        }
    }
}
