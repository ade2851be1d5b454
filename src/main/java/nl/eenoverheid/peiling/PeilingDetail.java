package nl.eenoverheid.peiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One round.
 *
 * @param nummer the version of the reading that it is about
 * @param open whether people can speak now
 * @param wie who opened it
 * @param organisatie for whom
 * @param stemmen what was said, by organisation and then in the order in which it was said
 * @param nogNiet names of the organisations that did not speak
 */
public record PeilingDetail(
        PeilingId id,
        int nummer,
        String vraag,
        LocalDate uiterlijk,
        boolean open,
        String wie,
        String organisatie,
        Instant geopendOp,
        List<Stem> stemmen,
        List<String> nogNiet) {

    public PeilingDetail {
        stemmen = List.copyOf(stemmen);
        nogNiet = List.copyOf(nogNiet);
    }

    /** What the caller said, if they spoke. */
    public Optional<Stem> eigen() {
        return stemmen.stream().filter(Stem::eigen).findFirst();
    }

    /** How many people think so. */
    public long count(PeilingOordeel oordeel) {
        return stemmen.stream().filter(stem -> stem.oordeel() == oordeel).count();
    }

    /**
     * What one person said.
     *
     * @param eigen whether it is the caller
     */
    public record Stem(
            String organisatie, String wie, PeilingOordeel oordeel, String reden, Instant op, boolean eigen) {}
}
