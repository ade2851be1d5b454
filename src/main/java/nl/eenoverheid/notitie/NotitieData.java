package nl.eenoverheid.notitie;

import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** What somebody fills in. */
public record NotitieData(@Nullable NotitieZicht zicht, String tekst) {
    private static final int LONGEST = 4000;

    /** Who reads it, of data that was checked. */
    NotitieZicht readers() {
        if (zicht == null) {
            throw new IllegalStateException("not checked");
        }
        return zicht;
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    NotitieData checked() {
        var check = new InputCheck();
        check.chosen("zicht", zicht);
        String text = check.required("tekst", tekst, LONGEST);
        check.done();
        return new NotitieData(zicht, text);
    }

    /** A text alone, cleaned. */
    static String text(String tekst) {
        var check = new InputCheck();
        String text = check.required("tekst", tekst, LONGEST);
        check.done();
        return text;
    }
}
