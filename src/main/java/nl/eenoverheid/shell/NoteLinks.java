package nl.eenoverheid.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/**
 * The way to the main act. On a small screen it leads to the page that also works without a connection, elsewhere to the one inside;
 * the style sheet shows one of both.
 */
final class NoteLinks extends Div {
    private static final String OUTSIDE = "buiten/";

    private final PathLink inside = new PathLink(Destination.NOTEREN, getTranslation("shell.noteren"));
    private final Anchor outside = new Anchor(OUTSIDE, getTranslation("shell.noteren"));

    NoteLinks() {
        addClassName("eo-note-links");
        inside.addClassNames("eo-noteren", "eo-noteren-inside");
        outside.addClassNames("eo-noteren", "eo-noteren-outside");
        outside.setRouterIgnore(true);
        add(inside, outside);
    }

    /** Keeps the filter in both, and leaves the place where one is already. */
    void show(String path, UrlQuery kept) {
        inside.setHref(kept.on(Destination.NOTEREN));
        outside.setHref(kept.on(OUTSIDE));
        inside.setCurrent(path.equals(Destination.NOTEREN));
    }
}
