package nl.eenoverheid.kaart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Borders that an administrator wants to use.
 *
 * @param bron who published them, and under which licence
 * @param peildatum of which day they are
 * @param bestand the GeoJSON
 */
public record KaartData(String bron, @Nullable LocalDate peildatum, String bestand) {
    /** The names of its fields. */
    public static final String BRON = "bron";

    public static final String PEILDATUM = "peildatum";
    public static final String BESTAND = "bestand";

    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;
}
