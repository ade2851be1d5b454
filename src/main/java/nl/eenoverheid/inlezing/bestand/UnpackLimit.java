package nl.eenoverheid.inlezing.bestand;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.eenoverheid.inlezing.Foutcode;

/** Counts what is unpacked from one file, whatever the file says of its sizes. */
final class UnpackLimit {
    private long left;

    UnpackLimit(long most) {
        this.left = most;
    }

    InputStream of(InputStream raw) {
        return new FilterInputStream(raw) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read >= 0 ? 1 : 0);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int size) throws IOException {
                int read = super.read(buffer, offset, size);
                count(read);
                return read;
            }
        };
    }

    private void count(int read) {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new InvalidFile(Foutcode.SF999, "");
        }
    }
}
