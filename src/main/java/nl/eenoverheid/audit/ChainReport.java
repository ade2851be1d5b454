package nl.eenoverheid.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of checking the chain.
 *
 * @param state what is wrong first, or that nothing is
 * @param at number of the seal where it is wrong; that of the last seal when nothing is
 * @param last the last seal, null when there is none yet
 * @param unsealed rows that have no seal yet
 */
public record ChainReport(State state, long at, @Nullable Seal last, long unsealed) {
    /** What can be wrong. */
    public enum State {
        WHOLE,
        /** A row is not as it was when it was sealed, or its seal is not. */
        CHANGED,
        /** A sealed row is gone. */
        MISSING,
        /** A seal is gone from the middle. */
        BROKEN,
        /** A seal that was known before is gone from the end, or is another. */
        CUT_OFF
    }
}
