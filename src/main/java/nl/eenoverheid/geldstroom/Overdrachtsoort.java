package nl.eenoverheid.geldstroom;

/** The kinds of transfer in Iv3, each a group of categories. */
public enum Overdrachtsoort {
    INKOMEN("4.3"),
    KAPITAAL("4.4"),
    INVESTERING("4.5"),
    OVERIG_KAPITAAL("4.6");

    private final String groep;

    Overdrachtsoort(String groep) {
        this.groep = groep;
    }

    /** The code that its categories begin with. */
    String groep() {
        return groep;
    }
}
