package nl.eenoverheid.taak.ui;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address. What cannot be read there counts as not filtered. */
final class TaakQuery {
    static final String KANT = "wie";
    static final String LAAT = "laat";
    static final String KLAAR = "klaar";

    /** What is asked by whomever of whomever. */
    static final String ALLES = "ALLES";

    private TaakQuery() {}

    static TaakFilter filter(UrlQuery query) {
        boolean klaar = query.text(KLAAR).isPresent();
        return new TaakFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.id(TaakRoutes.DOSSIER).map(DossierId::new).orElse(null),
                kant(query),
                !klaar && query.text(LAAT).isPresent(),
                klaar);
    }

    /** One begins with what concerns oneself; in a dossier one sees all of it. */
    private static TaakFilter.@Nullable Kant kant(UrlQuery query) {
        boolean everything = query.text(KANT).filter(ALLES::equals).isPresent()
                || query.id(TaakRoutes.DOSSIER).isPresent();
        return query.constant(KANT, TaakFilter.Kant.class).orElse(everything ? null : TaakFilter.Kant.EIGEN);
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }
}
