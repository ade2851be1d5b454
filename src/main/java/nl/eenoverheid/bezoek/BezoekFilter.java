package nl.eenoverheid.bezoek;

import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of bezoeken is narrowed to; null or false means "all".
 *
 * @param deel which part of the list; one is always chosen, because each has its own order
 * @param gemeente with a place in this municipality on its route
 * @param mijn only those in which the caller takes part or that they planned
 */
public record BezoekFilter(
        @Nullable WerkruimteId werkruimte,
        Deel deel,
        @Nullable BezoekRol rol,
        @Nullable OrganisatieId gemeente,
        boolean mijn) {

    /** What comes or goes on, of everything that the caller may see. */
    public static final BezoekFilter COMING = new BezoekFilter(null, Deel.KOMEND, null, null, false);

    /** A part of the list. */
    public enum Deel {
        /** What comes or goes on, the first to begin on top. */
        KOMEND(BezoekStatus.GEPLAND),
        /** What was held, the last one on top. */
        GEHOUDEN(BezoekStatus.GEHOUDEN),
        /** What was cancelled, the last one on top. */
        AFGELAST(BezoekStatus.AFGELAST);

        private final BezoekStatus status;

        Deel(BezoekStatus status) {
            this.status = status;
        }

        int rang() {
            return status.rang();
        }
    }
}
