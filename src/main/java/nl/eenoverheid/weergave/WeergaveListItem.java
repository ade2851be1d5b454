package nl.eenoverheid.weergave;

import org.jspecify.annotations.Nullable;

/**
 * One weergave in the menu of a list.
 *
 * @param werkruimteId of the werkruimte whose members see it; null when it is the caller's own
 * @param werkruimte its name
 * @param canRemove whether the caller may take it away
 */
public record WeergaveListItem(
        long id,
        String naam,
        String pad,
        String vraag,
        @Nullable Long werkruimteId,
        @Nullable String werkruimte,
        boolean canRemove) {

    /** Where it leads. */
    public String path() {
        return vraag.isEmpty() ? pad : pad + "?" + vraag;
    }
}
