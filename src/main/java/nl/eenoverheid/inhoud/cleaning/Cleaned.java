package nl.eenoverheid.inhoud.cleaning;

import java.util.Set;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Weggehaald;
import org.jspecify.annotations.Nullable;

/**
 * A file that was written anew.
 *
 * @param soort what it is now
 * @param gone what was left out
 * @param picture size and small picture, null for what is no picture
 */
public record Cleaned(
        InhoudSoort soort, Set<Weggehaald> gone, @Nullable Picture picture) {
    public Cleaned {
        gone = Set.copyOf(gone);
    }

    /** Sizes in pixels, and a small picture as JPEG. */
    public record Picture(int width, int height, byte[] small) {}
}
