package nl.eenoverheid.privacy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.workspace.ItemSoort;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;

/**
 * Where people write words.
 *
 * @param table with the alias {@code t}
 * @param columns with words
 * @param keys columns that point out one row
 * @param item SQL for the id of the thing that the words are part of; rows for which there is none are of another place
 * @param own SQL that holds for rows of the organisation {@code :organisatie}
 * @param versioned whether a change must raise the version, so that an open form sees it
 */
record TextPlace(
        String table,
        List<String> columns,
        @DefaultValue("id") List<String> keys,
        ItemSoort soort,
        @DefaultValue("t.id") String item,
        @DefaultValue("t.organisatie_id = :organisatie") String own,
        @DefaultValue("false") boolean versioned) {

    /** Every place where words of people can stand; a test holds it against the schema. */
    static final List<TextPlace> ALL = TextPlaces.read(new ClassPathResource("privacy/text-places.yml"));

    TextPlace {
        Objects.requireNonNull(soort, "soort");
        Stream.concat(Stream.of(table), Stream.concat(columns.stream(), keys.stream()))
                .filter(name -> !name.matches("[a-z][a-z_]*"))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("Not the name of a table or a column: " + name);
                });
    }

    /** The rows that an administrator may work on. */
    String reach(boolean all) {
        return all ? "true" : "(" + own + ")";
    }
}
