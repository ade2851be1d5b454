package nl.eenoverheid.besluit;

import java.util.Locale;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers that organisations gave. Over all werkruimten: an organisation gives a number once, wherever that is. */
@Repository
class BesluitNummers {
    private final JdbcClient jdbc;

    BesluitNummers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number after the highest that an organisation gave in a year, such as 2026-014. */
    String next(OrganisatieId organisatie, int year) {
        int highest = jdbc.sql("""
                        select coalesce(max(cast(substring(identificatie, 6) as unsigned)), 0) from besluit
                        where organisatie_id = :organisatie and identificatie regexp :pattern""")
                .param("organisatie", organisatie.value())
                .param("pattern", "^" + year + "-[0-9]{1,6}$")
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%d-%03d", year, highest + 1);
    }
}
