package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.BesluitloopDetail.Stap;
import nl.eenoverheid.besluitloop.Stadium;

/** The stages that this kind of besluit knows, with where it is, and who brought it there when. */
final class Stadia extends OrderedList {
    private final transient BesluitloopDetail loop;
    private final boolean over;

    Stadia(BesluitloopDetail loop, LocalDate today) {
        this.loop = loop;
        this.over = loop.over(today).isPresent();
        addClassName("besluitloop-stadia");
        getElement().setAttribute("role", "list");
        List<Stadium> known = Stadium.of(loop.soort());
        known.forEach(each -> add(item(each)));
    }

    private ListItem item(Stadium stadium) {
        Stadium now = loop.stadium();
        boolean there = now != null && stadium.compareTo(now) <= 0 && isReached(stadium);
        Span name = new Span(getTranslation("besluitloop.stadium." + stadium.name()));
        name.addClassName("besluitloop-naam");
        Div words = new Div(name, LoopTexts.soft(told(stadium, there)));
        Span sign = new Span(there ? "✓" : "○");
        sign.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(sign, words);
        item.addClassName(there ? "besluitloop-geweest" : "besluitloop-nog-niet");
        if (stadium == now) {
            item.addClassName("besluitloop-nu");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /** What was adopted at once never was a voornemen. */
    private boolean isReached(Stadium stadium) {
        return stadium == loop.stadium() || stadium == Stadium.DEFINITIEF || loop.stap(stadium) != null;
    }

    private String told(Stadium stadium, boolean there) {
        Stap stap = loop.stap(stadium);
        LocalDate decided = loop.datum();
        if (there && stap != null) {
            return getTranslation("besluitloop.stadium.wie", LoopTexts.date(stap.dag(), getLocale()), stap.orgaan());
        }
        if (there && decided != null) {
            return getTranslation("besluitloop.stadium.wie", LoopTexts.date(decided, getLocale()), loop.orgaan());
        }
        if (loop.stadium() != null && stadium.compareTo(loop.stadium()) < 0) {
            return getTranslation("besluitloop.stadium.overgeslagen");
        }
        if (over) {
            return getTranslation("besluitloop.stadium.nietMeer");
        }
        if (stadium == Stadium.DEFINITIEF && decided != null) {
            return getTranslation("besluitloop.stadium.DEFINITIEF.nog");
        }
        return getTranslation(
                "besluitloop.stadium." + stadium.name() + (stadium.isNeededFor(loop.soort()) ? ".nodig" : ".uitleg"));
    }
}
