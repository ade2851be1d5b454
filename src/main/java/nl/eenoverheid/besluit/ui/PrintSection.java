package nl.eenoverheid.besluit.ui;

import java.util.List;

/**
 * A part of a besluit on paper.
 *
 * @param heading in the language of the paper
 * @param lines each a paragraph, or an item when there are more
 */
public record PrintSection(String heading, List<String> lines) {

    public PrintSection {
        lines = List.copyOf(lines);
    }
}
