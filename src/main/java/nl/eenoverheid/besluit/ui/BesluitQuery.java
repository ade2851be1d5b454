package nl.eenoverheid.besluit.ui;

import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitStatus;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;

/** The filter of the list as it stands in the address. What cannot be read there counts as not filtered. */
final class BesluitQuery {
    static final String STATUS = "status";
    static final String RESULTAAT = "resultaat";
    static final String HERZIEN = "herzien";

    private BesluitQuery() {}

    static BesluitFilter filter(UrlQuery query) {
        return new BesluitFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.constant(STATUS, BesluitStatus.class).orElse(null),
                query.constant(RESULTAAT, BesluitResultaat.class).orElse(null),
                query.text(HERZIEN).isPresent());
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }
}
