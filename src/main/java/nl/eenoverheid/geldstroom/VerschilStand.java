package nl.eenoverheid.geldstroom;

/** How two sides stand to each other, what asks for words first. */
public enum VerschilStand {
    /** They differ and nobody said why. */
    ONVERKLAARD,
    EEN_KANT,
    BEIDE_KANTEN,
    /** What is paid goes to several arrangements, and nobody said which part goes here. */
    NIET_TOEGEREKEND,
    /** A side is known in part: no difference is calculated. */
    ONVOLLEDIG,
    /** Only one side says anything. */
    EENZIJDIG,
    /** They differed, it was explained, and now they meet. */
    OPGELOST,
    /** They meet, or differ by less than is looked at. */
    GELIJK;

    /** Whether the sides differ, so that there is something to explain. */
    public boolean isVerschil() {
        return this == ONVERKLAARD || this == EEN_KANT || this == BEIDE_KANTEN;
    }
}
