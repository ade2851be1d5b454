package nl.eenoverheid.huisstijl;

import java.util.Locale;

/** For whom the declarations of a block of a style sheet hold. */
enum Block {
    LIGHT,
    DARK,
    /** For paper, for a width, for a font: not for us. */
    OTHER;

    /** The block that opens after these words, inside this one. */
    Block inner(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (this == OTHER || isOther(lower)) {
            return OTHER;
        }
        return lower.contains("dark") ? DARK : this;
    }

    private static boolean isOther(String words) {
        if (words.startsWith("@media")) {
            return !words.contains("prefers-color-scheme") && !words.matches("@media\\s+(screen|all)");
        }
        return words.startsWith("@") && !words.startsWith("@layer") && !words.startsWith("@supports");
    }
}
