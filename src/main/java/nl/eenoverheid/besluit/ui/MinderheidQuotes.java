package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.eenoverheid.besluit.Minderheid;
import nl.eenoverheid.ui.Quote;

/** What those who are against hold, each with its name. */
final class MinderheidQuotes extends Div {

    MinderheidQuotes(List<Minderheid> minority) {
        addClassName("eo-col");
        minority.forEach(each -> {
            Span name = new Span(each.organisatie());
            name.addClassName("besluit-naam");
            add(new Div(name, new Quote(each.tekst())));
        });
    }
}
