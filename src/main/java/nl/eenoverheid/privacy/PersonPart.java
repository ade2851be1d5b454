package nl.eenoverheid.privacy;

import java.util.List;

/**
 * Data of one kind about a person.
 *
 * @param name what it is, as the end of a translation key
 * @param columns what each column is, as the end of a translation key
 */
public record PersonPart(String name, List<String> columns, List<List<String>> rows) {
    public PersonPart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
