package nl.eenoverheid.inhoud.cleaning;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file as numbered bytes, outside the heap. Reading past its end is a broken file. */
final class Bytes implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final FileChannel channel;
    private final ByteBuffer bytes;

    private Bytes(Path file, FileChannel.MapMode mode, StandardOpenOption... options) throws IOException {
        channel = FileChannel.open(file, options);
        bytes = channel.map(mode, 0, channel.size(), arena).asByteBuffer();
    }

    /** To read. */
    static Bytes of(Path file) throws IOException {
        return new Bytes(file, FileChannel.MapMode.READ_ONLY, StandardOpenOption.READ);
    }

    /** A copy of a file, to change. */
    static Bytes copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        return new Bytes(to, FileChannel.MapMode.READ_WRITE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    int size() {
        return bytes.limit();
    }

    int at(int place) {
        return bytes.get(guarded(place, 1)) & 0xff;
    }

    /** Four bytes, the largest first. */
    long bigEndian(int place) {
        return bytes.getInt(guarded(place, 4)) & 0xffffffffL;
    }

    /** Four bytes, the smallest first. */
    long littleEndian(int place) {
        return Integer.reverseBytes(bytes.getInt(guarded(place, 4))) & 0xffffffffL;
    }

    long bigEndian8(int place) {
        return bytes.getLong(guarded(place, 8));
    }

    /** Four letters that name a part. */
    String name(int place) {
        return text(place, 4);
    }

    String text(int place, int length) {
        return new String(bytes(place, length), StandardCharsets.ISO_8859_1);
    }

    byte[] bytes(int place, int length) {
        byte[] part = new byte[length];
        bytes.get(guarded(place, length), part);
        return part;
    }

    void put(int place, byte[] what) {
        bytes.put(guarded(place, what.length), what);
    }

    void put(int place, String name) {
        put(place, name.getBytes(StandardCharsets.ISO_8859_1));
    }

    void putLittleEndian(int place, int number) {
        bytes.putInt(guarded(place, 4), Integer.reverseBytes(number));
    }

    /**
     * Writes one byte over a part.
     *
     * @return whether something else stood there
     */
    boolean fill(int from, int to, byte with) {
        boolean changed = false;
        guarded(from, to - from);
        for (int place = from; place < to; place++) {
            changed |= bytes.get(place) != with;
            bytes.put(place, with);
        }
        return changed;
    }

    void copyTo(FileChannel out, int from, int length) throws IOException {
        ByteBuffer part = bytes.slice(guarded(from, length), length);
        while (part.hasRemaining()) {
            out.write(part);
        }
    }

    private int guarded(int place, int length) {
        if (place < 0 || length < 0 || place > bytes.limit() - length) {
            throw Refusal.broken();
        }
        return place;
    }

    @Override
    public void close() throws IOException {
        arena.close();
        channel.close();
    }
}
