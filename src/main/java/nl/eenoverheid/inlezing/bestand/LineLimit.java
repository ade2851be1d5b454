package nl.eenoverheid.inlezing.bestand;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.eenoverheid.inlezing.Foutcode;

/** Text without lines that nobody writes: one of a hundred megabytes would fill the memory. */
final class LineLimit extends FilterReader {
    private final int longest;
    private int length;
    private long lines = 1;

    LineLimit(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count((char) read);
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int size) throws IOException {
        int read = super.read(buffer, offset, size);
        for (int i = 0; i < read; i++) {
            count(buffer[offset + i]);
        }
        return read;
    }

    private void count(char character) {
        if (character == '\n') {
            length = 0;
            lines++;
        } else if (++length > longest) {
            throw new InvalidFile(Foutcode.SF999, Long.toString(lines));
        }
    }
}
