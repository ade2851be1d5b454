package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.List;

/**
 * One time that a text was put before the co-owners.
 *
 * @param toelichting what is different from the round before
 * @param antwoorden what each of them said, the first one first
 */
public record AkkoordRonde(
        int ronde, String toelichting, String wie, String organisatie, Instant op, List<Antwoord> antwoorden) {

    public AkkoordRonde {
        antwoorden = List.copyOf(antwoorden);
    }

    /**
     * What one co-owner said.
     *
     * @param akkoord else it sent the text back
     */
    public record Antwoord(String organisatie, boolean akkoord, String reden, String wie, Instant op) {}
}
