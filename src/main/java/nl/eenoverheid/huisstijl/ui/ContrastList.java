package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import nl.eenoverheid.huisstijl.Contrast;
import nl.eenoverheid.huisstijl.ContrastPair;

/** How well each pair of colours can be told apart, and where the two are set. */
final class ContrastList extends UnorderedList {

    ContrastList(List<Contrast> contrasts) {
        addClassName("huisstijl-contrasts");
        contrasts.forEach(contrast -> add(item(contrast)));
    }

    private ListItem item(Contrast contrast) {
        Span sides =
                new Span(getTranslation("huisstijl.contrast.sides", side(contrast.front()), side(contrast.back())));
        sides.addClassName("eo-soft");
        return new ListItem(new Span(words(contrast)), sides);
    }

    private String words(Contrast contrast) {
        NumberFormat number = NumberFormat.getInstance(getLocale());
        number.setMaximumFractionDigits(1);
        number.setRoundingMode(RoundingMode.DOWN);
        return getTranslation(
                "huisstijl.contrast",
                pair(contrast.pair()),
                getTranslation("huisstijl.scheme." + contrast.scheme().name()),
                number.format(contrast.ratio()),
                number.format(contrast.pair().least()));
    }

    private String pair(ContrastPair pair) {
        return getTranslation(
                "huisstijl.contrast.pair",
                getTranslation(
                        pair.isFixed()
                                ? "huisstijl.contrast.fixed"
                                : "huisstijl.front." + pair.front().name()),
                getTranslation("huisstijl.back." + pair.back().name()));
    }

    private String side(Contrast.Side side) {
        return side.isOurs()
                ? getTranslation("huisstijl.contrast.ours", side.colour())
                : getTranslation("huisstijl.contrast.side", side.colour(), side.property(), side.line());
    }
}
