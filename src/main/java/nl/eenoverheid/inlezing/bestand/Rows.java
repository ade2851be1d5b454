package nl.eenoverheid.inlezing.bestand;

import java.io.IOException;
import java.util.Optional;

/** A table, row by row. */
interface Rows extends AutoCloseable {

    /** The following row; empty at the end. */
    Optional<Rij> next() throws IOException;

    @Override
    void close() throws IOException;
}
