package nl.eenoverheid.besluit;

import java.time.LocalDate;
import java.util.List;

/**
 * A besluit that people should look at again now, with what they need for it.
 *
 * @param herzieningOp the day on which that was due
 * @param motivering why it was decided as it was
 * @param minderheid what those who were against hold
 */
public record BesluitToReview(
        long id,
        String titel,
        LocalDate herzieningOp,
        String motivering,
        List<Minderheid> minderheid,
        long werkruimteId) {

    public BesluitToReview {
        minderheid = List.copyOf(minderheid);
    }
}
