package nl.eenoverheid.stuk;

import java.util.Locale;

/** What somebody did with a stuk. */
public enum StukStapSoort {
    TOEGEVOEGD,
    VERSIE,
    GEWIJZIGD,
    INGETROKKEN,
    HERSTELD,
    VERTROUWELIJKHEID;

    /** What happened, as the verloop of the dossier names it. */
    String what() {
        return name().toLowerCase(Locale.ROOT);
    }
}
