package nl.eenoverheid.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The card of a page for who is not signed in, with the look of the page to sign in on. */
public final class EntryCard extends Div {

    /** An empty card below its heading and what it is for. */
    public EntryCard(String title, String explanation) {
        Span one = new Span(getTranslation("shell.brand.one"));
        one.addClassName("eo-brand-one");
        Span brand = new Span(one, new Span(getTranslation("shell.brand.rest")));
        brand.addClassName("eo-brand");
        addClassNames("eo-card", "eo-login-card");
        add(brand, new H1(title), new Paragraph(explanation));
    }
}
