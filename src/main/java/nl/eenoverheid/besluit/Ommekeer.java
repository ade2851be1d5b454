package nl.eenoverheid.besluit;

import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What made an organisation change its mind.
 *
 * @param wat which figure, document, fact or conversation, in words
 * @param signaal id of the signaal that did it
 */
public record Ommekeer(
        @Nullable Doorslag doorslag, String wat, @Nullable Long signaal) {
    /** Nothing changed. */
    public static final Ommekeer GEEN = new Ommekeer(null, "", null);

    Ommekeer checked(InputCheck check) {
        String clean = check.optional("wat", wat, BesluitData.LONGEST_LINES);
        return new Ommekeer(doorslag, clean, doorslag == Doorslag.SIGNAAL ? signaal : null);
    }

    /** Whether it says what did it. */
    boolean isTold() {
        return doorslag != null && (!wat.isEmpty() || signaal != null);
    }
}
