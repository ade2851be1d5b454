package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import org.jspecify.annotations.Nullable;

/**
 * An open question of which a body of one's own organisation says to decide it.
 *
 * @param stand whether others say so too
 * @param uiterlijk the day by which it must be clear who decides, if one was set
 * @param dossier name of the dossier that it belongs to, empty when none
 */
public record EigenKnoop(
        long id,
        String vraag,
        BeslisStand stand,
        String orgaan,
        BestuursorgaanSoort soort,
        @Nullable LocalDate uiterlijk,
        String dossier) {}
