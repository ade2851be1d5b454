package nl.eenoverheid.geldstroom;

import nl.eenoverheid.begroting.Overheidslaag;

/** With whom money is exchanged, as the last digit of a category says. */
public enum Wederpartij {
    RIJK(1),
    GEMEENTE(2),
    GR(3),
    PROVINCIE(4),
    WATERSCHAP(5),
    OVERIGE_OVERHEID(6),
    EU(7),
    OVERIG(8),
    /** It is not said with whom. */
    ONVERDEELD(9);

    private final int cijfer;

    Wederpartij(int cijfer) {
        this.cijfer = cijfer;
    }

    /** The last digit of the categories that name it. */
    int cijfer() {
        return cijfer;
    }

    /** How another government names one of this layer. */
    static Wederpartij of(Overheidslaag laag) {
        return valueOf(laag.name());
    }
}
