package nl.eenoverheid.besluit;

import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * One line of the check list.
 *
 * @param over the organisations that it is about; empty when it is in order or about none
 */
public record Checkpunt(Vereiste vereiste, Oordeel oordeel, List<OrganisatieId> over) {

    public Checkpunt {
        over = List.copyOf(over);
    }

    /** How it stands. */
    public enum Oordeel {
        IN_ORDE,
        /** The result can be recorded, but people should know. */
        LET_OP,
        /** The result cannot be recorded. */
        ONTBREEKT
    }
}
