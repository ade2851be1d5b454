package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.ui.UrlQuery;

/**
 * A part of the page of a bezoek that another module shows: what it brought, whose hours it counts for. The module
 * implements this as a bean in its own {@code ui} package and allows itself {@code bezoek :: ui}; the page finds all of
 * them and puts them below what was planned and how it was.
 *
 * <p>The places: 10 what was heard and where that went, 20 hours of teams.
 */
public interface BezoekPart {

    /** Its place among the parts of other modules, the lowest first. */
    int order();

    /**
     * A new part, for each page: quiet, with a heading of its own; empty when there is nothing to say nor to do. The
     * caller may see the bezoek; whether they may do more is for the part's own service to say. The page asks again when
     * the bezoek or what was heard changes.
     *
     * @param query what the address of the page is narrowed to
     */
    Optional<Component> part(BezoekDetail bezoek, UrlQuery query);
}
