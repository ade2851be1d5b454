package nl.eenoverheid.knoop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One open question as a row of the competence map.
 *
 * @param uiterlijk the day by which it must be clear who decides, if one was set
 * @param dossier name of the dossier that it belongs to, empty when none
 * @param claims those that hold, in the order in which they were recorded
 */
public record KnoopOnMap(
        long id, String vraag, BeslisStand stand, @Nullable LocalDate uiterlijk, String dossier, List<Plek> claims) {

    public KnoopOnMap {
        claims = List.copyOf(claims);
    }

    /** What stands in the cell of one level. */
    public List<Plek> on(Laag laag) {
        return claims.stream().filter(claim -> claim.laag() == laag).toList();
    }

    /**
     * What one body says.
     *
     * @param nagekeken whether somebody looked the ground up
     */
    public record Plek(Laag laag, String bestuursorgaan, Claim zegt, String grondslag, boolean nagekeken) {}
}
