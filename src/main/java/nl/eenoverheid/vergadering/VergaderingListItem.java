package nl.eenoverheid.vergadering;

import java.time.Instant;

/**
 * A meeting in a list.
 *
 * @param punten how many points are on its agenda
 */
public record VergaderingListItem(
        long id,
        long dossierId,
        String titel,
        String dossier,
        Instant begintOp,
        int minuten,
        String plek,
        VergaderingStatus status,
        int punten) {}
