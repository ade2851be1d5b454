package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.html.Nav;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** Turns the map: its rows are subjects, or questions. */
final class MapSwitch extends Nav {
    /** Name of the query parameter that asks for questions. */
    static final String PER = "per";

    private static final String KNOOP = "knoop";

    MapSwitch(UrlQuery query) {
        addClassName("knoop-map-switch");
        setAriaLabel(getTranslation("knoop.map.switch"));
        UrlQuery cleared = KnoopQuery.cleared(query);
        add(link(cleared, "knoop.map.per.onderwerp", isPerSubject(query)));
        add(link(cleared.with(PER, KNOOP), "knoop.map.per.knoop", !isPerSubject(query)));
    }

    /** Whether the rows are subjects: so it opens, unless the address asks for questions. */
    static boolean isPerSubject(UrlQuery query) {
        return query.text(PER).isEmpty()
                && query.id(KnoopRoutes.DOSSIER).isEmpty()
                && KnoopQuery.onderwerp(query) == null;
    }

    private PathLink link(UrlQuery there, String key, boolean current) {
        PathLink link = new PathLink(there.on(KnoopRoutes.MAP), getTranslation(key));
        link.setCurrent(current);
        return link;
    }
}
