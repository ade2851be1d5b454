package nl.eenoverheid.exchange.besluiten;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which numbers organisations gave already. Over all werkruimten, since an organisation gives a number once: that it is taken
 * shows also to who may not see by what.
 */
@Repository
class GegevenNummers {
    private final JdbcClient jdbc;

    GegevenNummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The besluiten with some numbers, by organisation and number. */
    Map<String, Long> among(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, organisatie_id, identificatie from besluit where identificatie in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, number) -> Map.entry(
                                key(new OrganisatieId(row.getLong("organisatie_id")), row.getString("identificatie")),
                                row.getLong("id")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same for numbers that the database takes for the same. */
    static String key(OrganisatieId organisatie, String number) {
        return organisatie.value() + " " + number.toLowerCase(Locale.ROOT);
    }
}
