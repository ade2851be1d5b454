package nl.eenoverheid.bezoek.ui;

import nl.eenoverheid.bezoek.BezoekFilter;
import nl.eenoverheid.bezoek.BezoekRol;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.WerkruimteId;

/** The filter of the list as it stands in the address. What cannot be read there counts as not filtered. */
final class BezoekQuery {
    static final String DEEL = "deel";
    static final String ROL = "rol";
    static final String GEMEENTE = "gemeente";
    static final String MIJN = "mijn";

    private BezoekQuery() {}

    static BezoekFilter filter(UrlQuery query) {
        return new BezoekFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                deel(query),
                query.constant(ROL, BezoekRol.class).orElse(null),
                query.id(GEMEENTE).map(OrganisatieId::new).orElse(null),
                query.text(MIJN).isPresent());
    }

    static BezoekFilter.Deel deel(UrlQuery query) {
        return query.constant(DEEL, BezoekFilter.Deel.class).orElse(BezoekFilter.Deel.KOMEND);
    }

    /** Whether it is narrowed by more than the werkruimte and the part of the list. */
    static boolean isNarrowed(BezoekFilter filter) {
        return filter.rol() != null || filter.gemeente() != null || filter.mijn();
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }
}
