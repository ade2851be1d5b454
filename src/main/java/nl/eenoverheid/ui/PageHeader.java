package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: where it hangs, its one title, what can be done with it. */
public final class PageHeader extends Header {
    private final OrderedList crumbs = new OrderedList();
    private final H1 title;
    private final Div actions = new Div();
    private final Div line;

    /** A header with a title alone. */
    public PageHeader(String title) {
        this.title = new H1(title);
        this.title.getElement().setAttribute("dir", "auto");
        addClassName("eo-page-header");
        actions.addClassName("eo-actions");
        line = new Div(this.title);
        line.addClassName("eo-page-line");
        add(line);
    }

    /** Adds a step to the path that leads here, the widest one first. */
    public PageHeader under(String label, String path) {
        if (crumbs.getParent().isEmpty()) {
            Nav nav = new Nav(crumbs);
            nav.addClassName("eo-crumbs");
            nav.setAriaLabel(getTranslation("ui.crumbs"));
            addComponentAsFirst(nav);
        }
        crumbs.add(new ListItem(new PathLink(path, label)));
        return this;
    }

    /** Puts buttons, badges or other short things beside the title. */
    public PageHeader actions(Component... components) {
        if (actions.getParent().isEmpty()) {
            line.add(actions);
        }
        actions.add(components);
        return this;
    }

    /** A sentence under the title. */
    public PageHeader note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("eo-soft");
        add(note);
        return this;
    }

    /** Changes the title, for a page whose subject was renamed while it was open. */
    public void setHeading(String text) {
        title.setText(text);
    }
}
