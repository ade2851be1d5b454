package nl.eenoverheid.shell;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.ui.PathLink;

/** The bar at the top: the name, the way to everything by keyboard, the main act, who one is. */
final class TopBar extends Header {
    private final NativeButton drawer = new NativeButton("☰");

    TopBar(boolean demo, boolean signedIn, Runnable openCommands, Runnable toggleDrawer) {
        addClassName("eo-top");
        drawer.addClassNames("eo-bar-button", "eo-drawer-toggle");
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.nav.toggle"));
        drawer.getElement().setAttribute("aria-controls", "navigatie");
        drawer.addClickListener(event -> toggleDrawer.run());
        showDrawer(false);
        if (signedIn) {
            add(drawer);
        }
        add(brand());
        if (demo) {
            Span mark = new Span(getTranslation("shell.demo"));
            mark.addClassName("eo-demo");
            add(mark);
        }
        if (signedIn) {
            add(commands(openCommands));
        }
        Span space = new Span();
        space.addClassName("eo-grow");
        add(space);
    }

    /** Tells a screen reader whether the drawer with the places is open. */
    void showDrawer(boolean open) {
        drawer.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private PathLink brand() {
        Span one = new Span(getTranslation("shell.brand.one"));
        one.addClassName("eo-brand-one");
        PathLink brand = new PathLink("", one, new Span(getTranslation("shell.brand.rest")));
        brand.addClassName("eo-brand");
        return brand;
    }

    private NativeButton commands(Runnable openCommands) {
        Span words = new Span(getTranslation("shell.commands"));
        Span keys = new Span(getTranslation("shell.commands.keys"));
        keys.addClassName("eo-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(words, keys);
        button.addClassName("eo-commands");
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(event -> openCommands.run());
        return button;
    }
}
