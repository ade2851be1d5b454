package nl.eenoverheid.tijdlijn.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** How the address says what a timeline is narrowed to. */
final class TijdlijnQuery {
    static final String SOORT = "soort";
    static final String VAN = "van";
    static final String TOT = "tot";
    static final String ORGANISATIE = "organisatie";

    private TijdlijnQuery() {}

    static TijdlijnFilter filter(UrlQuery query) {
        return new TijdlijnFilter(
                query.constant(SOORT, TijdlijnSoort.class).orElse(null),
                day(query, VAN),
                day(query, TOT),
                query.text(ORGANISATIE).orElse(""));
    }

    /** Narrowed to one kind in some days. */
    static UrlQuery with(UrlQuery query, TijdlijnSoort soort, LocalDate van, LocalDate tot) {
        return query.with(SOORT, soort.name()).with(VAN, van).with(TOT, tot);
    }

    private static @Nullable LocalDate day(UrlQuery query, String name) {
        try {
            return query.text(name)
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2199)
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
