package nl.eenoverheid.afweging;

import nl.eenoverheid.shared.InputCheck;

/**
 * An interest as somebody writes it down.
 *
 * @param naam in the words of people
 * @param vanWie whose it is
 */
public record BelangData(String naam, String vanWie) {
    /** Longest name, in characters. */
    public static final int NAME = 200;

    /** Longest description of whose it is, in characters. */
    public static final int WHOSE = 120;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    BelangData checked() {
        var check = new InputCheck();
        var clean = new BelangData(check.required("naam", naam, NAME), check.required("vanWie", vanWie, WHOSE));
        check.done();
        return clean;
    }
}
