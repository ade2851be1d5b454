package nl.eenoverheid.speelruimte;

/** To whom a card speaks; a dossier has one card for each. */
public enum Gezicht {
    /** Towards residents and partners. */
    INWONERS,
    /** Between college and Staten or raad. */
    BESTUUR;

    /** The other side of the card. */
    public Gezicht other() {
        return this == INWONERS ? BESTUUR : INWONERS;
    }
}
