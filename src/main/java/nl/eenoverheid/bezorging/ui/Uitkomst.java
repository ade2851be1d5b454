package nl.eenoverheid.bezorging.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of one voice in an act for many.
 *
 * @param wat whom and what it is about
 * @param problem why it did not work, in words; null when it did
 */
record Uitkomst(String wat, @Nullable String problem) implements Serializable {

    boolean isDone() {
        return problem == null;
    }
}
