package nl.eenoverheid.besluit;

/** Why a besluit waits for an organisation. */
public enum Wachtreden {
    /** It is a co-owner, and the text was put before it. */
    AKKOORD,
    /** It is asked where it stands. */
    STANDPUNT,
    /** Another organisation wrote down what it said. */
    BEVESTIGING
}
