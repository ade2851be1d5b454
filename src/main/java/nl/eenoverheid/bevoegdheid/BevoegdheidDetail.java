package nl.eenoverheid.bevoegdheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the library.
 *
 * @param gecontroleerdOp when somebody read the article; null when nobody did
 * @param gecontroleerdDoor who did; empty when nobody did
 * @param ingetrokken whether it holds no more
 */
public record BevoegdheidDetail(
        BevoegdheidId id,
        long version,
        BevoegdheidData data,
        @Nullable LocalDate gecontroleerdOp,
        String gecontroleerdDoor,
        boolean ingetrokken) {

    /** The ground as a claim cites it. */
    public String grondslag() {
        return data.wet() + ", " + (Character.isDigit(data.artikel().charAt(0)) ? "artikel " : "") + data.artikel();
    }

    /** What was done with it, the last thing first. */
    public record Regel(BevoegdheidHandeling wat, String toelichting, String wie, Instant op) {}

    /** One row with its history. */
    public record Verloop(BevoegdheidDetail bevoegdheid, List<Regel> regels) {

        public Verloop {
            regels = List.copyOf(regels);
        }
    }
}
