package nl.eenoverheid.besluitloop;

/** Why a besluit does not count any more. */
public enum Afloopreden {
    /** Who took it, took it back. */
    INGETROKKEN,
    /** Another besluit that stands took its place. */
    VERVANGEN,
    /** It was for a time, and that is over. */
    GEEINDIGD
}
