package nl.eenoverheid.search;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.workspace.Item;

/**
 * What the index knows of one thing. The words can be found, not read back.
 *
 * @param titel what it is called
 * @param tekst all its other words
 * @param op the day that lists sort it by
 * @param werkruimten where it stands, by id: who may find it
 * @param facetten what lists filter on, each as {@code name:value}
 */
public record SearchDocument(
        Item item, String titel, String tekst, LocalDate op, Set<Long> werkruimten, Set<String> facetten) {

    public SearchDocument {
        werkruimten = Set.copyOf(werkruimten);
        facetten = Set.copyOf(facetten);
    }
}
