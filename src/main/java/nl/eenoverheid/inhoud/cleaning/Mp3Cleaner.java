package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import nl.eenoverheid.inhoud.Weggehaald;

/** Keeps the frames of sound of an MP3 file: tags before, between and behind them stay out. */
final class Mp3Cleaner {
    private static final int HEAD = 4;
    private static final int FEWEST = 3;
    private static final int[] RATES_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] RATES_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] SAMPLES = {44_100, 48_000, 32_000, 0};

    private Mp3Cleaner() {}

    static Set<Weggehaald> clean(Path from, Path to) throws IOException {
        try (Bytes in = Bytes.of(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            int place = afterTag(in, 0);
            int frames = 0;
            int sound = 0;
            while (place + HEAD <= in.size()) {
                int length = frame(in, place);
                if (length > 0 && place + length <= in.size()) {
                    in.copyTo(out, place, length);
                    frames++;
                    sound += length;
                    place += length;
                } else {
                    place = Math.max(afterTag(in, place), place + 1);
                }
            }
            if (frames < FEWEST) {
                throw Refusal.other();
            }
            return sound < in.size() ? EnumSet.of(Weggehaald.LABELS) : Set.of();
        }
    }

    /** Where an ID3 tag that begins here ends; here when there is none. */
    private static int afterTag(Bytes in, int place) {
        if (place + 10 > in.size() || !in.text(place, 3).equals("ID3")) {
            return place;
        }
        int size = 0;
        for (int i = 6; i < 10; i++) {
            size = size << 7 | in.at(place + i) & 0x7f;
        }
        return (int) Math.min(in.size(), (long) place + 10 + size);
    }

    /** The length of the frame of layer III that begins here; 0 when none does. */
    private static int frame(Bytes in, int place) {
        long head = in.bigEndian(place);
        int version = (int) (head >> 19 & 3);
        boolean layer3 = (head >> 17 & 3) == 1;
        if (head >> 21 != 0x7ff || version == 1 || !layer3) {
            return 0;
        }
        int rate = (version == 3 ? RATES_1 : RATES_2)[(int) (head >> 12 & 15)];
        int samples = SAMPLES[(int) (head >> 10 & 3)] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
        if (rate == 0 || samples == 0) {
            return 0;
        }
        return (version == 3 ? 144_000 : 72_000) * rate / samples + (int) (head >> 9 & 1);
    }
}
