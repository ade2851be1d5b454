package nl.eenoverheid.bijlage;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.inhoud.Weggehaald;

/**
 * One bijlage in the list at its signaal.
 *
 * @param grootte in bytes
 * @param breedte of a picture in pixels, else 0
 * @param weggehaald hidden data that was found in it and is not kept
 * @param wie name of who added it
 * @param eigen whether the caller added it
 */
public record BijlageListItem(
        long id,
        long version,
        String naam,
        String beschrijving,
        InhoudSoort soort,
        long grootte,
        int breedte,
        int hoogte,
        Set<Weggehaald> weggehaald,
        Viruscontrole controle,
        String wie,
        String organisatie,
        Instant toegevoegdOp,
        boolean eigen) {}
