package nl.eenoverheid.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words that somebody said, as they were said. */
@Tag("blockquote")
public final class Quote extends HtmlContainer {

    /** A quote in the size of the text around it. */
    public Quote(String text) {
        addClassName("eo-quote");
        getElement().setAttribute("dir", "auto");
        setText(text);
    }

    /** A quote that is what the page is about. */
    public static Quote large(String text) {
        Quote quote = new Quote(text);
        quote.addClassName("eo-large");
        return quote;
    }
}
