package nl.eenoverheid.privacy;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.workspace.Item;

/**
 * A place where somebody is named.
 *
 * @param table the table of the words
 * @param column the column of the words
 * @param keys values that point out the row
 * @param item the thing that the words are part of
 * @param snippet some words around the name
 */
public record Mention(String table, String column, List<Object> keys, Item item, String snippet) {
    /** Tables of which a row is part of no one thing. */
    private static final Set<String> APART = Set.of("verloop", "vervanging", "controle_oordeel", "weergave");

    /** Tables that name somebody in more than one column, so that one row may stand in a report twice. */
    private static final Set<String> BY_COLUMN = Set.of("werkruimte", "uitnodiging");

    public Mention {
        keys = List.copyOf(keys);
    }

    /** What the place is called, as a translation key. */
    public String place() {
        if (BY_COLUMN.contains(table)) {
            return "privacy.place." + table + "." + column;
        }
        return APART.contains(table) ? "privacy.place." + table : "workspace.itemSoort." + item.soort();
    }
}
