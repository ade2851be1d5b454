package nl.eenoverheid.journaal;

/** How people spoke. */
public enum Middel {
    TELEFOON,
    GESPREK,
    EMAIL,
    ONLINE
}
