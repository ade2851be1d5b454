package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to a path inside the product, followed without loading the page again. */
public class PathLink extends Anchor {

    /** A link with a text. */
    public PathLink(String path, String text) {
        this(path);
        setText(text);
    }

    /** A link around other components. */
    public PathLink(String path, Component... content) {
        setHref(inside(path));
        getElement().setAttribute("router-link", true);
        add(content);
    }

    /** Marks this as the link to what is on the screen now. */
    public final void setCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    private static String inside(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
