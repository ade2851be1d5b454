package nl.eenoverheid.signaal.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * The filter of the list as it stands in the address. What cannot be read there counts as not filtered. Other modules read it from
 * an address that came from the list.
 */
public final class SignaalQuery {
    static final String STATUS = "status";
    static final String SOORT = "soort";
    static final String GEMEENTE = "gemeente";
    static final String THEMA = "thema";
    static final String AANLEIDING = "aanleiding";
    static final String BELOOFD = "beloofd";
    static final String SINDS = "sinds";
    static final String BEZOEK = BezoekRoutes.BEZOEK;
    static final String BEHANDELING = "behandeling";

    /** What the list is narrowed to, and what a new signaal is put with. */
    public static final String DOSSIER = "dossier";

    private SignaalQuery() {}

    public static SignaalFilter filter(UrlQuery query) {
        return new SignaalFilter(
                query.id(UrlQuery.WERKRUIMTE).map(WerkruimteId::new).orElse(null),
                query.constant(STATUS, SignaalStatus.class).orElse(null),
                query.constant(SOORT, SignaalSoort.class).orElse(null),
                query.id(GEMEENTE).map(OrganisatieId::new).orElse(null),
                query.id(THEMA).orElse(null),
                query.id(AANLEIDING).orElse(null),
                query.text(BELOOFD).isPresent(),
                query.text(SINDS).flatMap(SignaalQuery::day).orElse(null),
                query.id(BEZOEK).map(BezoekId::new).orElse(null),
                query.constant(BEHANDELING, SignaalFilter.Behandeling.class).orElse(null),
                query.id(DOSSIER).map(id -> new Item(ItemSoort.DOSSIER, id)).orElse(null));
    }

    /** The address without any filter but the werkruimte. */
    static UrlQuery cleared(UrlQuery query) {
        return query.only(UrlQuery.WERKRUIMTE);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
