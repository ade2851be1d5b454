package nl.eenoverheid.inlezing;

import java.util.List;

/**
 * A file with what was found in it.
 *
 * @param bevindingen the first ones
 * @param meer how many more there are
 * @param gestuit whether the file could not be read to its end, so that nothing of it is kept
 */
public record InlezingDetail(
        InlezingListItem item,
        List<InlezingOverheid> overheden,
        List<Bevinding> bevindingen,
        int meer,
        boolean gestuit) {

    public InlezingDetail {
        overheden = List.copyOf(overheden);
        bevindingen = List.copyOf(bevindingen);
    }

    /** Whether there is anything to keep. */
    public boolean mayKeep() {
        return item.status() == InlezingStatus.NAGEZIEN && !gestuit && item.good() > 0;
    }

    /** Whether all of it may be kept. */
    public boolean mayKeepAll() {
        return mayKeep() && item.fout() == 0;
    }
}
