package nl.eenoverheid.bezoek;

/** How far a bezoek is. */
public enum BezoekStatus {
    /** It stands in the calendar. */
    GEPLAND,
    /** People are outside. */
    BEZIG,
    /** It took place and was rounded off. */
    GEHOUDEN,
    /** It did not take place, with a reason. */
    AFGELAST;

    /** Whether this status can be followed by another. What was told of a bezoek that was held can be told again. */
    public boolean canBecome(BezoekStatus next) {
        return switch (this) {
            case GEPLAND -> next != GEPLAND;
            case BEZIG -> next == GEHOUDEN || next == AFGELAST;
            case GEHOUDEN -> next == GEHOUDEN;
            case AFGELAST -> next == GEPLAND;
        };
    }

    /** Whether it still has to take place, or does now. */
    public boolean isAhead() {
        return this == GEPLAND || this == BEZIG;
    }

    /** Its part of the list: what is ahead, what was held, what was cancelled. */
    int rang() {
        return switch (this) {
            case GEPLAND, BEZIG -> 0;
            case GEHOUDEN -> 1;
            case AFGELAST -> 2;
        };
    }
}
