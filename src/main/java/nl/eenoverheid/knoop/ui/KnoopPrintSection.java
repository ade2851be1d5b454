package nl.eenoverheid.knoop.ui;

import java.util.List;

/**
 * A part of a question on paper.
 *
 * @param heading in the language of the paper
 * @param lines each a paragraph, or an item when there are more
 */
public record KnoopPrintSection(String heading, List<String> lines) {

    public KnoopPrintSection {
        lines = List.copyOf(lines);
    }
}
