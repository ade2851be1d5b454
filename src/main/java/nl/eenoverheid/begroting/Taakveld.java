package nl.eenoverheid.begroting;

import org.jspecify.annotations.Nullable;

/**
 * A field of tasks by which governments report what they spend.
 *
 * @param code as text: 0.1 is not 0.10
 * @param hoofdcode code of the main field that it belongs to; null of a main field
 */
public record Taakveld(String code, String naam, @Nullable String hoofdcode) {
    public boolean isMain() {
        return hoofdcode == null;
    }
}
