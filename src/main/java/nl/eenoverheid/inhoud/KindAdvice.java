package nl.eenoverheid.inhoud;

import java.util.Locale;
import java.util.Map;

/** What to say of a file that is refused for its kind: those that people bring often have an advice of their own. */
public final class KindAdvice {
    private static final String ANY = "inhoud.input.kind";
    private static final Map<String, String> BY_ENDING = Map.of(
            "heic", "inhoud.input.heic",
            "heif", "inhoud.input.heic",
            "doc", "inhoud.input.old",
            "xls", "inhoud.input.old",
            "ppt", "inhoud.input.old",
            "docm", "inhoud.input.program",
            "xlsm", "inhoud.input.program",
            "mp4", "inhoud.input.film",
            "mov", "inhoud.input.film");

    private KindAdvice() {}

    /** The key of the words for a file with this name. */
    public static String of(String name) {
        return BY_ENDING.getOrDefault(ending(name), ANY);
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
