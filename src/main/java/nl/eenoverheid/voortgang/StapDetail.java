package nl.eenoverheid.voortgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step, as the page of its besluit shows it.
 *
 * @param organisatie name of who does it
 * @param klaarOp the day on which it was really done
 * @param werkdagenTeLaat how many working days it is late; 0 when it is not
 * @param canChange whether the caller may say something of it
 * @param meldingen all that was said of it, the last one first
 */
public record StapDetail(
        UitvoeringsstapId id,
        long version,
        UitvoeringsstapData data,
        String organisatie,
        StapStatus status,
        int percentage,
        @Nullable LocalDate klaarOp,
        int werkdagenTeLaat,
        boolean canChange,
        List<Melding> meldingen) {

    public StapDetail {
        meldingen = List.copyOf(meldingen);
    }

    /**
     * One thing that was said.
     *
     * @param percentage as it was then, like the planned days
     */
    public record Melding(
            MeldingSoort soort,
            int percentage,
            LocalDate van,
            LocalDate tot,
            String toelichting,
            String wie,
            String organisatie,
            Instant op) {}
}
