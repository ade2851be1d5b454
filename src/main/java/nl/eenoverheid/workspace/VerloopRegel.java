package nl.eenoverheid.workspace;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param soort translation key of what happened, for instance {@code signaal.verloop.noted}
 * @param wie name of who did it
 * @param organisatie name of the organisation for which
 * @param werkruimteId where it happened
 */
public record VerloopRegel(
        long id,
        Instant op,
        String soort,
        Item item,
        String titel,
        String toelichting,
        String wie,
        String organisatie,
        long werkruimteId) {}
