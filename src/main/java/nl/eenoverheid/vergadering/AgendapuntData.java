package nl.eenoverheid.vergadering;

import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to put a point on the agenda.
 *
 * @param overWie about whom it is, in plain words
 * @param brenger which of the invited brings it; null when nobody in particular does
 * @param signalen voices that are read aloud first
 */
public record AgendapuntData(
        String overWie, String vraag, @Nullable Long brenger, Set<Long> signalen) {
    private static final int LONGEST = 500;
    private static final int MOST_VOICES = 10;

    public AgendapuntData {
        signalen = Set.copyOf(signalen);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    AgendapuntData checked() {
        var check = new InputCheck();
        String who = check.required("overWie", overWie, LONGEST);
        String what = check.required("vraag", vraag, LONGEST);
        check.unless(signalen.size() <= MOST_VOICES, "signalen", "vergadering.input.voices", MOST_VOICES);
        check.done();
        return new AgendapuntData(who, what, brenger, signalen);
    }
}
