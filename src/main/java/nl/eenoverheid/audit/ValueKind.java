package nl.eenoverheid.audit;

/** How a value in the trail is to be read. */
public enum ValueKind {
    /** As it stands. */
    TEXT,
    /** Translation keys, divided by commas. */
    CONSTANT,
    YES_NO,
    DAY,
    MOMENT,
    /** The id of an account. */
    ACCOUNT,
    /** The id of an organisation. */
    ORGANISATIE,
    /** The id of a werkruimte. */
    WERKRUIMTE,
    /** Not kept: only that it changed. */
    HIDDEN
}
