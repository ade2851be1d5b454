package nl.eenoverheid.eigendeel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.workspace.ItemSoort;

/**
 * What the caller sees of closed parts at a dossier.
 *
 * @param delen those of which they are a member
 * @param geopendDoor who opened the one of their organisation, when they are no member of it
 * @param mayOpen whether they may open one for their organisation
 * @param organisatie name of their organisation
 */
public record EigenDelen(List<Deel> delen, Optional<String> geopendDoor, boolean mayOpen, String organisatie) {

    public EigenDelen {
        delen = List.copyOf(delen);
    }

    /**
     * One closed part.
     *
     * @param werkruimte the closed part as a werkruimte, by id
     * @param notities last written first
     * @param inhoud how many things stand in it, by kind
     */
    public record Deel(
            EigenDeelId id,
            long werkruimte,
            String naam,
            boolean canWrite,
            List<Notitie> notities,
            List<Aantal> inhoud) {

        public Deel {
            notities = List.copyOf(notities);
            inhoud = List.copyOf(inhoud);
        }
    }

    /** One note. */
    public record Notitie(
            EigenNotitieId id, long version, String tekst, String wie, Instant op, Optional<Instant> gewijzigdOp) {}

    /** So many of one kind. */
    public record Aantal(ItemSoort soort, int aantal) {}
}
