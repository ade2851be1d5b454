package nl.eenoverheid.inlezing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.eenoverheid.inhoud.InhoudStore;
import nl.eenoverheid.inhoud.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files themselves, in pieces, for as long as it is not clear what becomes of them. */
@Component
class InlezingInhoud {
    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final InhoudStore store;

    InlezingInhoud(JdbcClient jdbc, InhoudStore store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    void keep(InlezingId id, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                jdbc.sql("insert into inlezing_stuk (inlezing_id, nummer, inhoud) values (?, ?, ?)")
                        .params(id.value(), number++, piece)
                        .update();
            }
        }
    }

    /** Puts a file on disk for as long as it is read. */
    <T> T onDisk(InlezingId id, InhoudStore.FileUse<T> use) {
        return store.pass(new Sent("", "", new SequenceInputStream(new Pieces(id))), use);
    }

    boolean isThere(InlezingId id) {
        return piece(id, 0).isPresent();
    }

    void forget(InlezingId id) {
        jdbc.sql("delete from inlezing_stuk where inlezing_id = ?")
                .param(id.value())
                .update();
    }

    private Optional<byte[]> piece(InlezingId id, int number) {
        return jdbc.sql("select inhoud from inlezing_stuk where inlezing_id = ? and nummer = ?")
                .params(id.value(), number)
                .query(byte[].class)
                .optional();
    }

    private final class Pieces implements Enumeration<InputStream> {
        private final InlezingId id;
        private int number;
        private byte @Nullable [] following;

        Pieces(InlezingId id) {
            this.id = id;
            this.following = piece(id, 0).orElse(null);
        }

        @Override
        public boolean hasMoreElements() {
            return following != null;
        }

        @Override
        public InputStream nextElement() {
            if (following == null) {
                throw new NoSuchElementException();
            }
            InputStream now = new ByteArrayInputStream(following);
            following = piece(id, ++number).orElse(null);
            return now;
        }
    }
}
