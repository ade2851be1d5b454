package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks how large the packed parts of a PDF become, before anything unpacks them into memory. */
final class PdfStreams {
    private static final int PIECE = 8192;
    private static final int ZLIB = 0x78;

    private PdfStreams() {}

    static void check(Path file, long unpacked) throws IOException {
        try (Bytes pdf = Bytes.of(file)) {
            if (!pdf.text(0, 5).equals("%PDF-")) {
                throw Refusal.other();
            }
            long total = 0;
            for (int place = 0; place + 12 < pdf.size(); place++) {
                if (pdf.at(place) == 's' && pdf.text(place, 6).equals("stream")) {
                    total += inflated(pdf, begin(pdf, place + 6), unpacked);
                    if (total > unpacked) {
                        throw Refusal.bomb();
                    }
                }
            }
        }
    }

    private static int begin(Bytes pdf, int place) {
        int begin = pdf.at(place) == '\r' ? place + 1 : place;
        return pdf.at(begin) == '\n' ? begin + 1 : begin;
    }

    private static long inflated(Bytes pdf, int begin, long most) {
        if (pdf.at(begin) != ZLIB) {
            return 0;
        }
        byte[] room = new byte[PIECE];
        int place = begin;
        long written = 0;
        try (Inflater inflater = new Inflater()) {
            while (!inflater.finished() && written <= most) {
                if (inflater.needsInput()) {
                    int length = Math.min(PIECE, pdf.size() - place);
                    if (length == 0) {
                        break;
                    }
                    inflater.setInput(pdf.bytes(place, length));
                    place += length;
                }
                int more = inflater.inflate(room);
                if (more == 0 && inflater.needsDictionary()) {
                    break;
                }
                written += more;
            }
        } catch (DataFormatException e) {
            return written; // whoever opens it unpacks as much
        }
        return written;
    }
}
