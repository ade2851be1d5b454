package nl.eenoverheid.reactie;

import java.time.LocalDate;

/**
 * A question as the one who is asked reads it, who may be anybody: nothing more than was chosen for them.
 *
 * @param beantwoord whether it was answered; the words are then not shown again
 * @param lezing whether the words are what governments read together, not what somebody said
 * @param wie who is asked, as who asks put it
 */
public record ReactieVraag(
        boolean beantwoord,
        boolean lezing,
        String wie,
        String vrager,
        String organisatie,
        String vraag,
        String tekst,
        LocalDate uiterlijk) {}
