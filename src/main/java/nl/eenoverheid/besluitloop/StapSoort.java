package nl.eenoverheid.besluitloop;

import java.util.Locale;

/** What happened to a besluit beside its text. */
public enum StapSoort {
    /** It came a stage further. */
    VERDER,
    /** It went back, which needs a reason. */
    TERUG,
    /** Partners inside may use it. */
    VRIJGEGEVEN,
    /** It was made public. */
    BEKENDGEMAAKT;

    /** The word for it in the verloop. */
    String what() {
        return name().toLowerCase(Locale.ROOT);
    }
}
