package nl.eenoverheid.vergadering;

/** Whether somebody who was invited was there at a point. */
public enum Aanwezig {
    AANWEZIG,
    AFWEZIG,
    /** Somebody came in their place. */
    VERVANGER
}
