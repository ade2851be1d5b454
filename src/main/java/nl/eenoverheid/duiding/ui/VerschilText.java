package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.eenoverheid.shared.TextDiff;

/**
 * A text with what changed since the version before it: what came is underlined, what went is struck through, and who
 * hears it is told in words.
 */
final class VerschilText extends Div {

    VerschilText(String earlier, String later) {
        addClassNames("eo-prose", "duiding-verschil");
        getElement().setAttribute("dir", "auto");
        boolean first = earlier.isEmpty();
        for (TextDiff.Part part : TextDiff.between(earlier, later)) {
            switch (first ? TextDiff.Kind.SAME : part.kind()) {
                case SAME -> add(new Span(part.text()));
                case ADDED -> mark("ins", "duiding.version.added", part.text());
                case REMOVED -> mark("del", "duiding.version.removed", part.text());
            }
        }
    }

    private void mark(String tag, String key, String text) {
        Element said = new Element("span").setAttribute("class", "eo-hidden").setText(getTranslation(key) + " ");
        getElement().appendChild(new Element(tag).appendChild(said, Element.createText(text)));
    }
}
