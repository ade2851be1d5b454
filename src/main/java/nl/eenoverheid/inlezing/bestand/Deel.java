package nl.eenoverheid.inlezing.bestand;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Parts of the data in an Iv3 file, with the names of the two codes that each line of it has. */
public enum Deel {
    LASTEN("taakveld", "categorie"),
    BATEN("taakveld", "categorie"),
    BALANS_LASTEN("balanscode", "categorie"),
    BALANS_BATEN("balanscode", "categorie"),
    BALANS_STANDEN("balanscode", "standper"),
    KENGETALLEN("kengetal", "verslagperiode"),
    BELEIDSINDICATOREN("beleidsindicator", "verslagperiode");

    private final String code;
    private final String tweede;

    Deel(String code, String tweede) {
        this.code = code;
        this.tweede = tweede;
    }

    /** The part that a file calls so. */
    static Optional<Deel> named(String name) {
        return Arrays.stream(values()).filter(each -> each.naam().equals(name)).findFirst();
    }

    /** As a file calls it. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    String code() {
        return code;
    }

    String tweede() {
        return tweede;
    }

    /** What its lines tell: an amount, or a value that is not kept. */
    String waarde() {
        return isIndicator() ? "waarde" : "bedrag";
    }

    public boolean isIndicator() {
        return this == KENGETALLEN || this == BELEIDSINDICATOREN;
    }
}
