package nl.eenoverheid.besluitloop;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitSoort;

/** How far a besluit is on its way to counting for good. */
public enum Stadium {
    /** A body said that it means to decide so, and others can still say something. */
    VOORNEMEN,
    /** Decided on the main lines; what is still open is decided later. */
    IN_BEGINSEL,
    /** Decided, and adopted. */
    DEFINITIEF,
    /** Another body, or each of the bodies that agreed on it, confirmed it. */
    BEKRACHTIGD;

    /** The stages that a kind knows, in their order. */
    public static List<Stadium> of(BesluitSoort soort) {
        Set<Stadium> known =
                switch (soort) {
                    case BESLUIT, AFSPRAAK -> EnumSet.allOf(Stadium.class);
                    case MANDAATBESLUIT, ZIENSWIJZE, INSTEMMING -> EnumSet.of(VOORNEMEN, DEFINITIEF, BEKRACHTIGD);
                    case BINDEND_ADVIES, WENSEN_EN_BEDENKINGEN -> EnumSet.of(VOORNEMEN, DEFINITIEF);
                    case TOEZEGGING, MOTIE -> EnumSet.of(DEFINITIEF);
                };
        return List.copyOf(known);
    }

    /** Whether a kind cannot do without it: an afspraak counts only when each body confirmed it. */
    public boolean isNeededFor(BesluitSoort soort) {
        return this == DEFINITIEF || (this == BEKRACHTIGD && soort == BesluitSoort.AFSPRAAK);
    }
}
