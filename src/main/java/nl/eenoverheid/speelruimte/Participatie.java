package nl.eenoverheid.speelruimte;

/** How far others have a say; each next step gives them more. */
public enum Participatie {
    /** They are told. */
    INFORMEREN,
    /** They are asked. */
    RAADPLEGEN,
    /** They give advice, and a reason is given when it is not followed. */
    ADVISEREN,
    /** They make it together with the government. */
    COPRODUCEREN,
    /** They decide along. */
    MEEBESLISSEN
}
