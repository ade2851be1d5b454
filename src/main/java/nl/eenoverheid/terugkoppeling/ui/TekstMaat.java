package nl.eenoverheid.terugkoppeling.ui;

import java.util.Arrays;

/**
 * How long a text is, in words; only a hint for who writes.
 *
 * @param woorden how many words
 * @param langsteZin how many words the longest sentence has
 */
record TekstMaat(int woorden, int langsteZin) {
    /** Sentences up to here read easily. */
    static final int EASY = 15;

    static TekstMaat of(String text) {
        int longest = Arrays.stream(text.split("[.!?:;]+(\\s|$)|\\n+"))
                .mapToInt(TekstMaat::count)
                .max()
                .orElse(0);
        return new TekstMaat(count(text), longest);
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
