package nl.eenoverheid.geldstroom;

import java.util.Objects;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** Why two sides differ, as somebody says it. */
public record VerklaringData(@Nullable Verklaringsoort soort, String tekst) {
    /** Longest words, in characters. */
    public static final int LONGEST = 2000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    VerklaringData checked() {
        var check = new InputCheck();
        check.chosen("soort", soort);
        String clean = check.required("tekst", tekst, LONGEST);
        check.done();
        return new VerklaringData(soort, clean);
    }

    Verklaringsoort gekozen() {
        return Objects.requireNonNull(soort);
    }
}
