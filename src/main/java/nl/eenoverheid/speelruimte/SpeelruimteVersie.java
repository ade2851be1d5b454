package nl.eenoverheid.speelruimte;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of one face of the card of a dossier.
 *
 * @param nummer 1 for the first
 * @param op the day on which it was set
 * @param wie name of who wrote it down
 * @param organisatie name of the organisation for which
 * @param genoteerdOp when it was written down, which can be later than the day on which it was set
 */
public record SpeelruimteVersie(
        Gezicht gezicht,
        int nummer,
        Participatie participatie,
        LocalDate op,
        String wie,
        String organisatie,
        Instant genoteerdOp,
        List<Onderwerp> onderwerpen) {

    public SpeelruimteVersie {
        onderwerpen = List.copyOf(onderwerpen);
    }

    SpeelruimteVersie about(List<Onderwerp> topics) {
        return new SpeelruimteVersie(gezicht, nummer, participatie, op, wie, organisatie, genoteerdOp, topics);
    }

    /**
     * One topic.
     *
     * @param sinds the day since which there is this much room
     */
    public record Onderwerp(String naam, Ruimte ruimte, String waarom, LocalDate sinds) {}
}
