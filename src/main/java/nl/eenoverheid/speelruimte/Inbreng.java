package nl.eenoverheid.speelruimte;

/** How words of others can reach a dossier. */
public enum Inbreng {
    /** People were talked with about it before anything was drafted. */
    BEGINSPRAAK,
    /** What was heard outside was put with it. */
    SIGNAAL,
    /** A shared reading landed in it. */
    LEZING
}
