package nl.eenoverheid.opgave;

import java.time.LocalDate;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.dossier.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something has to happen with the money of an opgave.
 *
 * @param overheid who has to do it; null of the opgave as a whole
 * @param naam of the opgave
 * @param pad where it is read, without the leading slash
 */
public record OpgaveMoment(
        Soort soort,
        LocalDate op,
        @Nullable OverheidId overheid,
        OpgaveId opgave,
        String naam,
        DossierId dossier,
        String pad) {

    /** What has to happen. */
    public enum Soort {
        /** The money must be there. */
        NODIG,
        /** The government decides. */
        VAST,
        /** The government pays. */
        BETAALT,
        /** The condition of the government must be met before this day. */
        VOORWAARDE
    }
}
