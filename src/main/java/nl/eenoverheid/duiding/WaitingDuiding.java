package nl.eenoverheid.duiding;

import java.util.List;

/**
 * A duiding that waits for the caller's organisation.
 *
 * @param signalen how many there are in it
 * @param gesproken names of the organisations that signed
 * @param nogNiet names of those that did not, the caller's among them
 */
public record WaitingDuiding(
        long id, String titel, int signalen, List<String> gesproken, List<String> nogNiet, long werkruimteId) {

    public WaitingDuiding {
        gesproken = List.copyOf(gesproken);
        nogNiet = List.copyOf(nogNiet);
    }
}
