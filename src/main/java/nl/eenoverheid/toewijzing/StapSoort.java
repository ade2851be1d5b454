package nl.eenoverheid.toewijzing;

/** What was done about who handles a signaal. */
public enum StapSoort {
    /** Somebody asked an organisation. */
    TOEGEWEZEN,
    /** A rule asked an organisation. */
    REGEL,
    /** It was taken. */
    AANGENOMEN,
    /** It was refused, with a reason. */
    GEWEIGERD,
    /** Who had it asked another, with a reason. */
    DOORGEGEVEN,
    /** Who asked took that back before anything else was done. */
    TERUGGENOMEN,
    /** Another organisation directs, or none does any more. */
    REGIE
}
