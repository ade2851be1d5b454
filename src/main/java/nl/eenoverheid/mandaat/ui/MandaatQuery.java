package nl.eenoverheid.mandaat.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** What an address says that the register is narrowed to; without a day that is today. */
final class MandaatQuery {
    static final String ZOEK = "zoek";
    static final String DAG = "dag";
    static final String ORGAAN = "orgaan";
    static final String EIGEN = "eigen";
    static final String ONDERWERP = "onderwerp";
    static final String SOORT = "soort";

    /** In the place of a day: whatever was ever kept. */
    static final String ALTIJD = "altijd";

    private MandaatQuery() {}

    static MandaatFilter filter(UrlQuery query, LocalDate today, OrganisatieId own) {
        String words = query.text(ZOEK).orElse("");
        return new MandaatFilter(
                words.substring(0, Math.min(words.length(), MandaatFilter.LONGEST)),
                day(query, today),
                query.id(ORGAAN).map(BestuursorgaanId::new).orElse(null),
                query.text(EIGEN).isPresent() ? own : null,
                query.constant(ONDERWERP, BevoegdheidOnderwerp.class).orElse(null),
                query.constant(SOORT, MandaatSoort.class).orElse(null));
    }

    private static @Nullable LocalDate day(UrlQuery query, LocalDate today) {
        String day = query.text(DAG).orElse("");
        if (day.equals(ALTIJD)) {
            return null;
        }
        try {
            return day.isEmpty() ? today : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return today;
        }
    }
}
