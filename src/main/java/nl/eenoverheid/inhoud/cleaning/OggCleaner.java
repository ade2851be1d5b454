package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.inhoud.Weggehaald;

/** Overwrites the comments of a Vorbis or Opus file. Their length stays, so that every other page stays where it is. */
final class OggCleaner {
    private static final int HEAD = 27;
    private static final int SUM = 22;
    private static final int POLYNOMIAL = 0x04c11db7;
    private static final byte SPACE = ' ';

    private final Bytes file;
    private final Set<Integer> touched = new TreeSet<>();
    private final Set<Weggehaald> gone = EnumSet.noneOf(Weggehaald.class);

    private OggCleaner(Bytes file) {
        this.file = file;
    }

    static Set<Weggehaald> clean(Path from, Path to) throws IOException {
        try (Bytes file = Bytes.copy(from, to)) {
            OggCleaner cleaner = new OggCleaner(file);
            cleaner.checkPages();
            cleaner.comments();
            cleaner.touched.forEach(cleaner::seal);
            return cleaner.gone;
        }
    }

    /** Pages follow each other to the end, so that nothing hides between or behind them. */
    private void checkPages() {
        int place = 0;
        while (place < file.size()) {
            if (!file.name(place).equals("OggS")) {
                throw Refusal.other();
            }
            place += length(place);
        }
        if (place != file.size()) {
            throw Refusal.broken();
        }
    }

    private int length(int page) {
        int parts = file.at(page + HEAD - 1);
        int length = HEAD + parts;
        for (int i = 0; i < parts; i++) {
            length += file.at(page + HEAD + i);
        }
        return length;
    }

    /** The second packet says with what it was made, and all that its maker wanted to add. */
    private void comments() {
        int page = length(0);
        var cursor = new Cursor(page);
        String kind = cursor.text(8);
        if (kind.equals("OpusTags")) {
            overwrite(cursor);
        } else if (kind.startsWith("\u0003vorbis")) {
            cursor.back();
            overwrite(cursor);
        } else {
            throw Refusal.other();
        }
    }

    private void overwrite(Cursor cursor) {
        cursor.blank(cursor.number(), Weggehaald.PROGRAMMA);
        int count = cursor.number();
        for (int i = 0; i < count; i++) {
            cursor.blank(cursor.number(), Weggehaald.LABELS);
        }
    }

    private void seal(int page) {
        file.putLittleEndian(page + SUM, 0);
        int sum = 0;
        int end = page + length(page);
        for (int place = page; place < end; place++) {
            sum ^= file.at(place) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum << 1 ^ (sum < 0 ? POLYNOMIAL : 0);
            }
        }
        file.putLittleEndian(page + SUM, sum);
    }

    /** Walks over the bytes of a packet, which may run over several pages. */
    private final class Cursor {
        private int page;
        private int place;
        private int end;

        Cursor(int page) {
            open(page);
        }

        private void open(int next) {
            page = next;
            end = next + length(next);
            place = next + HEAD + file.at(next + HEAD - 1);
        }

        private int step() {
            if (place == end) {
                open(place);
            }
            return place++;
        }

        void back() {
            place--;
        }

        String text(int length) {
            var text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append((char) file.at(step()));
            }
            return text.toString();
        }

        int number() {
            int number = 0;
            for (int i = 0; i < 4; i++) {
                number |= file.at(step()) << 8 * i;
            }
            if (number < 0 || number > file.size()) {
                throw Refusal.broken();
            }
            return number;
        }

        void blank(int length, Weggehaald what) {
            for (int i = 0; i < length; i++) {
                int at = step();
                byte with = what == Weggehaald.LABELS && i == 0 ? (byte) '=' : SPACE;
                if (file.fill(at, at + 1, with)) {
                    touched.add(page);
                    gone.add(what);
                }
            }
        }
    }
}
