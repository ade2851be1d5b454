package nl.eenoverheid.escalatie;

/** What became of a question that was passed. */
public enum EscalatieStatus {
    /** Nobody of the body said anything yet. */
    VOORGELEGD,
    /** They take it. */
    AANGENOMEN,
    /** They do not, with a reason. */
    GEWEIGERD,
    /** They said what they decided. */
    BEANTWOORD,
    /** They took it, and give it back undecided, with a reason. */
    TERUGGEGEVEN,
    /** Who passed it takes it back, with a reason. */
    INGETROKKEN;

    /** Whether an answer is still expected. */
    public boolean isOpen() {
        return this == VOORGELEGD || this == AANGENOMEN;
    }

    boolean canBecome(EscalatieStatus next) {
        return switch (next) {
            case VOORGELEGD -> false;
            case AANGENOMEN, GEWEIGERD -> this == VOORGELEGD;
            case TERUGGEGEVEN -> this == AANGENOMEN;
            case BEANTWOORD, INGETROKKEN -> isOpen();
        };
    }
}
