package nl.eenoverheid.kalender.ui;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.KalenderGroep;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;

/** What an address says that the calendar is narrowed to. */
final class KalenderQuery {
    static final String ORGANISATIES = "org";
    static final String REGIO = "regio";
    static final String GROEP = "groep";
    static final String JAAR = "jaar";
    static final String WACHT = "wacht";
    static final String VORM = "vorm";

    /** The shape in which a whole year is drawn. */
    static final String JAARBEELD = "jaar";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private KalenderQuery() {}

    static KalenderFilter filter(UrlQuery query) {
        return new KalenderFilter(
                organisaties(query),
                query.id(REGIO).map(RegioId::new).orElse(null),
                query.constant(GROEP, KalenderGroep.class).orElse(null),
                query.id(JAAR)
                        .filter(each -> each >= FIRST_YEAR && each <= LAST_YEAR)
                        .map(Long::intValue)
                        .orElse(null),
                query.text(WACHT).isPresent(),
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null));
    }

    static boolean isYear(UrlQuery query) {
        return query.text(VORM).filter(JAARBEELD::equals).isPresent();
    }

    static String text(Collection<OrganisatieId> organisaties) {
        return organisaties.stream()
                .map(each -> Long.toString(each.value()))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<OrganisatieId> organisaties(UrlQuery query) {
        return query.text(ORGANISATIES).stream()
                .flatMap(all -> Stream.of(all.split(",")))
                .filter(each -> each.matches("\\d{1,9}"))
                .limit(KalenderFilter.MOST)
                .map(each -> new OrganisatieId(Long.parseLong(each)))
                .collect(Collectors.toSet());
    }
}
