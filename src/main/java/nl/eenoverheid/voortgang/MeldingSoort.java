package nl.eenoverheid.voortgang;

import java.util.Locale;

/** What somebody said of a step. */
public enum MeldingSoort {
    GEPLAND,
    GEWIJZIGD,
    GEMELD,
    KLAAR,
    VERVALLEN;

    /** What happened, as the verloop of the besluit names it. */
    String what() {
        return name().toLowerCase(Locale.ROOT);
    }
}
