package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.gelijkenis.Stem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;

/** One voice: its words as a link, and where, when and by whom it was heard. */
final class StemRow extends ListItem {
    private final Div acts = new Div();

    StemRow(Stem stem, Clock clock, Locale locale) {
        addClassName("gelijkenis-stem");
        PathLink words = new PathLink(SignaalRoutes.detail(stem.id()), "“" + stem.kop() + "”");
        Span facts = new Span(facts(stem, clock, locale));
        facts.addClassName("eo-soft");
        acts.addClassName("eo-line");
        Div text = new Div(words, facts);
        text.addClassName("gelijkenis-words");
        add(text, acts);
    }

    Div acts() {
        return acts;
    }

    private static String facts(Stem stem, Clock clock, Locale locale) {
        String gemeente = stem.gemeente();
        String place = stem.kern().isEmpty() ? (gemeente == null ? "" : gemeente) : stem.kern();
        return Stream.of(
                        place,
                        Dates.day(stem.gehoordOp(), locale),
                        stem.organisatie(),
                        stem.antwoordBeloofd() ? I18NProvider.translate("gelijkenis.voices.answer") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
