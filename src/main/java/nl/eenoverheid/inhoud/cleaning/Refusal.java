package nl.eenoverheid.inhoud.cleaning;

import nl.eenoverheid.shared.InvalidInput;

/** What is said of a file that is not taken in. */
public final class Refusal {
    /** The name of the field in every refusal. */
    public static final String FIELD = "bestand";

    private Refusal() {}

    /** It cannot be read as what it is. */
    static InvalidInput broken() {
        return new InvalidInput(FIELD, "inhoud.input.broken");
    }

    /** It is something else than it says, or more than that. */
    public static InvalidInput other() {
        return new InvalidInput(FIELD, "inhoud.input.other");
    }

    /** It becomes far larger when it is opened. */
    static InvalidInput bomb() {
        return new InvalidInput(FIELD, "inhoud.input.bomb");
    }
}
