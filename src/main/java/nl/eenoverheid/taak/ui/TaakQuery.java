package nl.eenoverheid.taak.ui;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;

/** The filter of the list as it stands in the address. What cannot be read there counts as not filtered. */
final class TaakQuery {
    static final String KANT = "wie";
    static final String LAAT = "laat";
    static final String KLAAR = "klaar";

    private TaakQuery() {}

    static TaakFilter filter(UrlQuery query) {
        boolean klaar = query.text(KLAAR).isPresent();
        return new TaakFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.id(TaakRoutes.DOSSIER).map(DossierId::new).orElse(null),
                query.constant(KANT, TaakFilter.Kant.class).orElse(null),
                !klaar && query.text(LAAT).isPresent(),
                klaar);
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }
}
