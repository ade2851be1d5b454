package nl.eenoverheid.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** The places of the product, grouped by what people do. */
final class SideNavigation extends Nav {
    private final Map<Destination, PathLink> links = new EnumMap<>(Destination.class);

    SideNavigation(SignedIn person, Component filter) {
        addClassName("eo-nav");
        setAriaLabel(getTranslation("shell.nav.label"));
        setId("navigatie");
        for (Destination.Group group : Destination.Group.values()) {
            List<Destination> places = Stream.of(Destination.values())
                    .filter(place -> place.group() == group && place.isFor(person))
                    .toList();
            if (!places.isEmpty()) {
                add(part(group, places));
            }
        }
        if (person.has(Right.WERKRUIMTE_READ)) {
            add(filter);
        }
    }

    /** Marks the place of a path and keeps the filter in every link. */
    void showCurrent(String path, UrlQuery kept) {
        links.forEach((place, link) -> {
            link.setCurrent(place.holds(path));
            link.setHref(kept.on(place.path()));
        });
    }

    private Component part(Destination.Group group, List<Destination> places) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (Destination place : places) {
            PathLink link = new PathLink(place.path(), getTranslation(place.key()));
            links.put(place, link);
            list.add(new ListItem(link));
        }
        if (group == Destination.Group.START) {
            return list;
        }
        Span heading = new Span(getTranslation(group.key()));
        heading.addClassName("eo-nav-group");
        heading.setId("nav-" + group);
        list.getElement().setAttribute("aria-labelledby", "nav-" + group);
        return new Div(heading, list);
    }
}
