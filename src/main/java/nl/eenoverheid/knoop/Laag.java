package nl.eenoverheid.knoop;

import nl.eenoverheid.overheid.OrganisatieSoort;

/** The levels of government, from wide to near. */
public enum Laag {
    RIJK,
    PROVINCIE,
    REGIO,
    GEMEENTE,
    WATERSCHAP;

    /** The level on which a kind of organisation works. */
    public static Laag of(OrganisatieSoort soort) {
        return switch (soort) {
            case RIJK -> RIJK;
            case PROVINCIE -> PROVINCIE;
            case REGELING -> REGIO;
            case GEMEENTE -> GEMEENTE;
            case WATERSCHAP -> WATERSCHAP;
        };
    }
}
