package nl.eenoverheid.bijlage;

import java.util.List;

/**
 * What is attached to one signaal.
 *
 * @param canChange whether the caller may add, describe and remove
 * @param canOpen whether the caller may open and download; guests may not where that is switched off
 */
public record Bijlagen(List<BijlageListItem> rows, boolean canChange, boolean canOpen) {
    public Bijlagen {
        rows = List.copyOf(rows);
    }
}
