package nl.eenoverheid.toezegging;

import java.time.LocalDate;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.stuk.StukId;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a step.
 *
 * @param gezegd why, how it stands, or what was done
 * @param uiterlijk another day by which it must be done; null for the same
 * @param besluit where can be read what was done
 * @param stuk the same, in a document
 */
public record ToezeggingStapData(
        String gezegd,
        @Nullable LocalDate uiterlijk,
        @Nullable BesluitId besluit,
        @Nullable StukId stuk) {
    /** Longest words, in characters. */
    public static final int LONGEST = 4000;

    /** With words alone. */
    public static ToezeggingStapData saying(String gezegd) {
        return new ToezeggingStapData(gezegd, null, null, null);
    }

    /** The same cleaned, as far as the act takes it; problems go to the check. */
    ToezeggingStapData checked(ToezeggingAct act, Toezegging toezegging, LocalDate today, InputCheck check) {
        String said = act.needsWords(toezegging.status())
                ? check.required("gezegd", gezegd, LONGEST)
                : check.optional("gezegd", gezegd, LONGEST);
        LocalDate day = act.takesDay() ? uiterlijk : null;
        if (act == ToezeggingAct.POSTPONE) {
            check.chosen("uiterlijk", day);
            check.unless(!toezegging.uiterlijk().equals(day), "uiterlijk", "toezegging.input.same");
        }
        check.unless(day == null || !day.isBefore(today), "uiterlijk", "toezegging.input.past");
        return new ToezeggingStapData(said, day, act.takesProof() ? besluit : null, act.takesProof() ? stuk : null);
    }
}
