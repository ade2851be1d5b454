package nl.eenoverheid.vertrouwelijkheid;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * How far something may be known, as somebody says it.
 *
 * @param grond on which secrecy rests; only when it is secret
 * @param tot the last day of secrecy, null when somebody has to lift it
 * @param lezers accounts that may read it, when it is limited
 * @param reden why
 */
public record VertrouwelijkheidData(
        @Nullable Vertrouwelijkheid niveau,
        @Nullable Geheimgrond grond,
        @Nullable LocalDate tot,
        Set<Long> lezers,
        String reden) {
    /** Longest reason, in characters. */
    public static final int LONGEST = 1000;

    /** Nothing special: for everybody who sees the dossier. */
    public static final VertrouwelijkheidData INTERN =
            new VertrouwelijkheidData(Vertrouwelijkheid.INTERN, null, null, Set.of(), "");

    public VertrouwelijkheidData {
        lezers = Set.copyOf(lezers);
    }

    /**
     * The same, cleaned.
     *
     * @param today secrecy does not end before this day
     * @param first whether nothing was said before: then the plain levels need no reason
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public VertrouwelijkheidData checked(LocalDate today, boolean first) {
        var check = new InputCheck();
        check.chosen("niveau", niveau);
        boolean limited = niveau != null && niveau.isBeperkt();
        boolean secret = niveau == Vertrouwelijkheid.GEHEIM;
        if (secret) {
            check.chosen("grond", grond);
            check.unless(tot == null || !tot.isBefore(today), "tot", "vertrouwelijkheid.input.past");
        }
        String why =
                first && !limited ? check.optional("reden", reden, LONGEST) : check.required("reden", reden, LONGEST);
        check.done();
        return new VertrouwelijkheidData(
                niveau, secret ? grond : null, secret ? tot : null, limited ? lezers : Set.of(), why);
    }
}
