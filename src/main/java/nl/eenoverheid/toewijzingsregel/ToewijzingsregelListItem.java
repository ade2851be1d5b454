package nl.eenoverheid.toewijzingsregel;

import nl.eenoverheid.toewijzing.RegelUitleg;
import org.jspecify.annotations.Nullable;

/**
 * One rule, as the page of the rules shows it.
 *
 * @param uitleg what it asks, with its place
 * @param naar name of the organisation that it asks
 * @param persoon name of who of it
 * @param data as the form takes it
 * @param breuk why it does not do what it says; null when it does
 */
public record ToewijzingsregelListItem(
        long id,
        long version,
        boolean actief,
        RegelUitleg uitleg,
        String naar,
        @Nullable String persoon,
        ToewijzingsregelData data,
        @Nullable RegelBreuk breuk) {}
