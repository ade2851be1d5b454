package nl.eenoverheid.taak;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of tasks is narrowed to.
 *
 * @param klaar whether what is over is shown, in place of what is open
 * @param laat only what should have been done by now
 */
public record TaakFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable DossierId dossier,
        @Nullable Kant kant,
        boolean laat,
        boolean klaar) {
    /** What is open, everywhere. */
    public static final TaakFilter OPEN = new TaakFilter(null, null, null, false, false);

    /** From whom it waits for whom. */
    public enum Kant {
        /** Asked of their organisation or by it. */
        EIGEN,
        /** Asked of who looks, by name or because they took it. */
        MIJ,
        /** Asked of their organisation. */
        ONS,
        /** Asked by their organisation. */
        DOOR_ONS
    }
}
