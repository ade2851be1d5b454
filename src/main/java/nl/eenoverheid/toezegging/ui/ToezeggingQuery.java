package nl.eenoverheid.toezegging.ui;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;

/** The filter of the list as it stands in the address. What cannot be read there counts as not filtered. */
final class ToezeggingQuery {
    static final String ORGAAN = "orgaan";
    static final String SOORT = "soort";
    static final String KANT = "wie";
    static final String LAAT = "laat";
    static final String VOORGESTELD = "voorgesteld";
    static final String KLAAR = "klaar";
    static final String WOORDEN = "zoek";

    /** Longer words are not looked for, in characters. */
    static final int LONGEST = 200;

    private ToezeggingQuery() {}

    static ToezeggingFilter filter(UrlQuery query) {
        boolean klaar = query.text(KLAAR).isPresent();
        String woorden = query.text(WOORDEN).orElse("");
        return new ToezeggingFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.id(ToezeggingRoutes.DOSSIER).map(DossierId::new).orElse(null),
                query.id(ORGAAN).map(BestuursorgaanId::new).orElse(null),
                query.constant(SOORT, ToezeggingSoort.class).orElse(null),
                query.constant(KANT, ToezeggingFilter.Kant.class).orElse(null),
                !klaar && query.text(LAAT).isPresent(),
                !klaar && query.text(VOORGESTELD).isPresent(),
                klaar,
                woorden.substring(0, Math.min(woorden.length(), LONGEST)));
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }
}
