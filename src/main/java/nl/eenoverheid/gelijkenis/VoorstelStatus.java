package nl.eenoverheid.gelijkenis;

/** How far a proposal is. */
public enum VoorstelStatus {
    /** Signalen are read, and groups are sought. */
    BEZIG,
    /** The groups are there to be judged. */
    KLAAR,
    /** It did not come to groups, for instance because the product stopped; it can be asked again. */
    AFGEBROKEN
}
