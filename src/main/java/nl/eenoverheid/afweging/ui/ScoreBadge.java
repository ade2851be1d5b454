package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A score as a figure and in words; what is not known has a look of its own. */
final class ScoreBadge extends Div {

    ScoreBadge(@Nullable Integer score) {
        addClassNames("afweging-score", tint(score));
        Span figure = new Span(AfwegingTexts.figure(score));
        figure.addClassName("afweging-figure");
        add(figure, new Span(AfwegingTexts.words(score)));
    }

    private static String tint(@Nullable Integer score) {
        if (score == null) {
            return "afweging-unknown";
        }
        return score > 0 ? "afweging-plus" : score < 0 ? "afweging-min" : "afweging-nul";
    }
}
