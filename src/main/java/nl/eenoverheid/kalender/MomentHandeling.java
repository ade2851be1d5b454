package nl.eenoverheid.kalender;

/** What somebody says of a step. */
public enum MomentHandeling {
    GEPLAND,
    /** Another day, with the reason. */
    VERZET,
    GEDAAN,
    VERVALLEN,
    HEROPEND,
    /** The organisation says itself what another one wrote down for it. */
    BEVESTIGD;

    boolean needsReason() {
        return this == VERZET || this == VERVALLEN || this == HEROPEND;
    }

    boolean needsDay() {
        return this == GEPLAND || this == VERZET || this == GEDAAN;
    }
}
