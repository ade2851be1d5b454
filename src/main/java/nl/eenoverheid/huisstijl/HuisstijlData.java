package nl.eenoverheid.huisstijl;

import org.jspecify.annotations.Nullable;

/**
 * The files of a house style.
 *
 * @param donker colours for a dark screen, when they stand in a file of their own
 */
public record HuisstijlData(StyleFile licht, @Nullable StyleFile donker) {
    /** The names of its fields. */
    public static final String LICHT = "licht";

    public static final String DONKER = "donker";

    String names() {
        return donker == null ? licht.name() : licht.name() + ", " + donker.name();
    }
}
