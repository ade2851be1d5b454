package nl.eenoverheid.besluit;

/** How far the co-owners of a besluit are with its text. */
public enum AkkoordStatus {
    /** There are no co-owners. */
    GEEN,
    /** The text was not put before them. */
    NIET_VOORGELEGD,
    /** It waits for at least one of them. */
    VOORGELEGD,
    /** At least one of them sent it back. */
    TERUGGESTUURD,
    /** The text changed since it was put before them. */
    VEROUDERD,
    /** All of them agree with the present text. */
    AKKOORD;

    /** Whether organisations can be asked for a position, and a result recorded. */
    public boolean goesOn() {
        return this == GEEN || this == AKKOORD;
    }

    /** Whether the text can be put before them, for the first time or again. */
    public boolean canBeSubmitted() {
        return this == NIET_VOORGELEGD || this == TERUGGESTUURD || this == VEROUDERD;
    }
}
