package nl.eenoverheid.overheid;

/** What kind of government it is. */
public enum OrganisatieSoort {
    PROVINCIE,
    GEMEENTE,
    WATERSCHAP,
    REGELING,
    RIJK
}
