package nl.eenoverheid.kalender;

/** How it stands with a step. */
public enum MomentStand {
    /** The law asks for it, or another step does; nobody said when. */
    OPEN,
    GEPLAND,
    GEDAAN,
    /** It does not take place. */
    VERVALLEN;

    /** Whether somebody still has to do it. */
    public boolean isToDo() {
        return this == OPEN || this == GEPLAND;
    }

    /** Whether this can be said of a step in this state. */
    public boolean allows(MomentHandeling handeling) {
        return switch (handeling) {
            case GEPLAND -> this == OPEN;
            case VERZET -> this == GEPLAND;
            case GEDAAN, VERVALLEN -> isToDo();
            case HEROPEND -> !isToDo();
            case BEVESTIGD -> this != OPEN;
        };
    }
}
