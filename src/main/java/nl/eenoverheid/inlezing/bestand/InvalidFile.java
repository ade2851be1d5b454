package nl.eenoverheid.inlezing.bestand;

import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;

/** A file that cannot be read any further. */
public final class InvalidFile extends RuntimeException {
    private final transient Bevinding bevinding;

    InvalidFile(Foutcode code, String plek, Object... waarden) {
        super(code + " " + plek);
        this.bevinding = Bevinding.of(code, plek, "", waarden);
    }

    public Bevinding bevinding() {
        return bevinding;
    }
}
