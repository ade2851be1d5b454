package nl.eenoverheid.inlezing;

import java.util.List;

/**
 * Something wrong or worth knowing in a file.
 *
 * @param plek line of a table, or path in JSON; empty when it is about the whole
 * @param overheid as the file calls it; empty when it is about the file
 * @param waarden for the sentence of the code
 */
public record Bevinding(Foutcode code, String plek, String overheid, List<String> waarden) {

    public Bevinding {
        waarden = List.copyOf(waarden);
    }

    /** For a code with these values. */
    public static Bevinding of(Foutcode code, String plek, String overheid, Object... waarden) {
        return new Bevinding(
                code,
                plek,
                overheid,
                List.of(waarden).stream().map(Object::toString).toList());
    }
}
