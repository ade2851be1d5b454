package nl.eenoverheid.duiding;

/** What became of what somebody wrote in a reading. */
public enum Geschreven {
    /** It stands there as it was written. */
    NIEUW,
    /** It stood there already. */
    HETZELFDE,
    /** Somebody else changed other words meanwhile; both changes stand there. */
    SAMENGEVOEGD,
    /** Somebody else took the alinea away meanwhile; it stands there again. */
    TERUGGEZET
}
