package nl.eenoverheid.overheid;

import java.util.Map;

/** Names of all municipalities of the country, also of those that are not in the register. */
public final class GemeenteNamen {
    private GemeenteNamen() {}

    /** By TOOI code, such as {@code gm0175}. */
    public static Map<String, String> byCode() {
        return Borders.shared().names();
    }
}
