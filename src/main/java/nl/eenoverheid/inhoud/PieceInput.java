package nl.eenoverheid.inhoud;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Content out of its pieces, of which one at a time is in memory. */
final class PieceInput extends InputStream {
    /** Bytes of every piece but the last. */
    static final int PIECE = 256 * 1024;

    private final IntFunction<byte[]> pieces;
    private final long end;
    private long place;
    private byte[] piece = {};
    private int number = -1;

    PieceInput(IntFunction<byte[]> pieces, long from, long end) {
        this.pieces = pieces;
        this.place = from;
        this.end = end;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (place >= end) {
            return -1;
        }
        open((int) (place / PIECE));
        int from = (int) (place % PIECE);
        int count = (int) Math.min(Math.min(length, piece.length - from), end - place);
        System.arraycopy(piece, from, into, offset, count);
        place += count;
        return count;
    }

    private void open(int wanted) {
        if (wanted != number) {
            piece = pieces.apply(wanted);
            number = wanted;
        }
    }
}
