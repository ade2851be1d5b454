package nl.eenoverheid.besluit;

/** What made an organisation change its mind. */
public enum Doorslag {
    SIGNAAL,
    CIJFER,
    DOCUMENT,
    FEIT,
    GESPREK
}
