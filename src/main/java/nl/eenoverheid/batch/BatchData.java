package nl.eenoverheid.batch;

import java.util.Set;
import nl.eenoverheid.shared.InputCheck;

/**
 * What somebody wants to happen to many signalen.
 *
 * @param kind which act, as its {@link BatchStep} says
 * @param choice what was chosen, as the act writes it
 * @param title the same in words
 * @param signalen ids, at most {@link #MOST}
 */
public record BatchData(String kind, String choice, String title, Set<Long> signalen) {
    /** So many signalen go together. */
    public static final int MOST = 500;

    /** Longest choice, in characters. */
    public static final int LONGEST_CHOICE = 1200;

    private static final int LONGEST_TITLE = 200;

    public BatchData {
        signalen = Set.copyOf(signalen);
    }

    BatchData checked() {
        var check = new InputCheck();
        var clean = new BatchData(
                kind,
                check.required("choice", choice, LONGEST_CHOICE),
                check.required("choice", title, LONGEST_TITLE),
                signalen);
        check.unless(!signalen.isEmpty(), "choice", "batch.input.none");
        check.unless(signalen.size() <= MOST, "choice", "batch.input.many", MOST);
        check.done();
        return clean;
    }
}
