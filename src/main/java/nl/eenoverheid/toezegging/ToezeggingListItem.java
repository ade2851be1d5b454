package nl.eenoverheid.toezegging;

import java.time.LocalDate;
import nl.eenoverheid.dossier.DossierId;

/**
 * A toezegging or motie in a list.
 *
 * @param orgaan name of the body
 * @param dossierNaam name of the dossier
 * @param oorspronkelijk the day that was agreed first
 * @param verlegd how often the day was moved
 * @param werkdagenTeLaat 0 when it is not late
 * @param laatste what was said last; empty when nothing was
 */
public record ToezeggingListItem(
        long id,
        ToezeggingSoort soort,
        String nummer,
        String titel,
        String tekst,
        ToezeggingStatus status,
        String orgaan,
        DossierId dossier,
        String dossierNaam,
        LocalDate gedaanOp,
        String vergadering,
        String indiener,
        String portefeuillehouder,
        LocalDate uiterlijk,
        LocalDate oorspronkelijk,
        int verlegd,
        int werkdagenTeLaat,
        String laatste) {}
