package nl.eenoverheid.samenhang;

/** How a dossier stands to another, seen from the first. */
public enum VerbandSoort {
    /** It is part of the other. */
    ONDERDEEL_VAN,
    /** The other is part of it. */
    OMVAT,
    /** They touch each other; neither is part of the other. */
    VERWANT_MET
}
