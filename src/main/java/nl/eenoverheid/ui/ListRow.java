package nl.eenoverheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A row of a list: the whole row is one link to what it is about. */
public final class ListRow extends PathLink {
    private final Span top = new Span();
    private final Span title;
    private final Span body;
    private final Span feet = new Span();

    /** A row with a title alone. */
    public ListRow(String path, String title) {
        super(path);
        addClassName("eo-row");
        top.addClassName("eo-row-top");
        feet.addClassName("eo-row-feet");
        this.title = new Span(title);
        this.title.addClassName("eo-row-title");
        this.title.getElement().setAttribute("dir", "auto");
        body = new Span(this.title);
        body.addClassName("eo-row-body");
        add(body);
    }

    /** Puts badges above the title. */
    public ListRow badges(Component... badges) {
        showTop();
        top.add(badges);
        return this;
    }

    /** Puts short facts above the title, such as place, occasion and age. */
    public ListRow meta(String... facts) {
        showTop();
        top.add(soft(String.join(" · ", facts)));
        return this;
    }

    /** Quiet words under the title. */
    public ListRow foot(String text) {
        return foot(soft(text));
    }

    /** Words under the title with a sign, such as an answer that is owed. */
    public ListRow foot(Tone tone, String icon, String text) {
        Span line = new Span(new Glyph(icon), new Span(text));
        line.addClassNames("eo-row-sign", tone.className());
        return foot(line);
    }

    /** A sign in front of the row. */
    public ListRow icon(Tone tone, String icon) {
        Glyph glyph = new Glyph(icon);
        glyph.addClassNames("eo-icon", tone.className());
        addComponentAsFirst(glyph);
        return this;
    }

    /** Words at the end of the row that say what following it leads to. */
    public ListRow action(String words) {
        Span action = new Span(words);
        action.addClassName("eo-row-action");
        add(action);
        return this;
    }

    /** Shows whether the row is the one that is open beside the list. */
    public ListRow selected(boolean selected) {
        setCurrent(selected);
        return this;
    }

    /** Words under the title of which some are marked. */
    public ListRow foot(Span line) {
        if (feet.getParent().isEmpty()) {
            body.add(feet);
        }
        feet.add(line);
        return this;
    }

    private void showTop() {
        if (top.getParent().isEmpty()) {
            body.addComponentAsFirst(top);
        }
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }
}
