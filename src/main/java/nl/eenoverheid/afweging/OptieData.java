package nl.eenoverheid.afweging;

import nl.eenoverheid.shared.InputCheck;

/** An option as somebody writes it down. */
public record OptieData(String naam, String toelichting) {
    /** Longest name, in characters. */
    public static final int NAME = 120;

    /** Longest explanation, in characters. */
    public static final int LONGEST = 2000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    OptieData checked() {
        var check = new InputCheck();
        var clean =
                new OptieData(check.required("naam", naam, NAME), check.optional("toelichting", toelichting, LONGEST));
        check.done();
        return clean;
    }
}
