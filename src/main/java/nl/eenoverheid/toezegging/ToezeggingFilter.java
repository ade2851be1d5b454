package nl.eenoverheid.toezegging;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; null means "all".
 *
 * @param laat only what should have been done by now
 * @param voorgesteld only what waits for the body
 * @param klaar whether what is over is shown, in place of what is open
 * @param woorden that have to be in it; empty when any will do
 */
public record ToezeggingFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable DossierId dossier,
        @Nullable BestuursorgaanId orgaan,
        @Nullable ToezeggingSoort soort,
        @Nullable Kant kant,
        boolean laat,
        boolean voorgesteld,
        boolean klaar,
        String woorden) {
    /** What is open, everywhere. */
    public static final ToezeggingFilter OPEN =
            new ToezeggingFilter(null, null, null, null, null, false, false, false, "");

    /** Of one dossier. */
    public static ToezeggingFilter in(DossierId dossier, boolean klaar) {
        return new ToezeggingFilter(null, dossier, null, null, null, false, false, klaar, "");
    }

    /** For whom it is. */
    public enum Kant {
        /** Who looks carries it out. */
        MIJ,
        /** It is of a body of their government. */
        ONS
    }
}
