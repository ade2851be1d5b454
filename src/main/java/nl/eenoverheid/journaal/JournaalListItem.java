package nl.eenoverheid.journaal;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;

/**
 * A talk as it stands now.
 *
 * @param wie name of who wrote it down, of {@code organisatie}
 * @param reden why it is better than the one before; empty when there is none
 * @param eerder the same talk as it was written down before, the last one first
 */
public record JournaalListItem(
        JournaalregelId id,
        long gesprek,
        JournaalregelData data,
        String wie,
        String organisatie,
        Instant genoteerdOp,
        String reden,
        Vertrouwelijkheid niveau,
        List<Eerder> eerder) {

    public JournaalListItem {
        eerder = List.copyOf(eerder);
    }

    JournaalListItem with(List<Eerder> found) {
        return new JournaalListItem(id, gesprek, data, wie, organisatie, genoteerdOp, reden, niveau, found);
    }

    /** How it was written down before; what was wrong with it stands with what came after. */
    public record Eerder(JournaalregelData data, String wie, String organisatie, Instant genoteerdOp, String reden) {}
}
