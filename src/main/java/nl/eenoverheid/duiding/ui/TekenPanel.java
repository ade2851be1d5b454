package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Who signed, and who is still waited for with what. */
final class TekenPanel extends Composite<Panel> {
    private final UnorderedList list = new UnorderedList();

    TekenPanel(DuidingDetail duiding) {
        list.addClassName("duiding-tekens");
        list.getElement().setAttribute("role", "list");
        show(duiding);
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("duiding.teken.title"), list);
    }

    /** Shows it as it is now. */
    void show(DuidingDetail duiding) {
        list.removeAll();
        for (DuidingDetail.Deelnemer deelnemer : duiding.deelnemers()) {
            Span naam = new Span(deelnemer.naam());
            naam.addClassName("duiding-who");
            list.add(new ListItem(naam, sign(deelnemer), soft(detail(duiding, deelnemer))));
        }
    }

    private Component sign(DuidingDetail.Deelnemer deelnemer) {
        return deelnemer.getekend()
                ? new StatusBadge(Tone.GOOD, "✓", getTranslation("duiding.teken.signed"))
                : new StatusBadge(Tone.NEUTRAL, "…", getTranslation("duiding.teken.notYet"));
    }

    private String detail(DuidingDetail duiding, DuidingDetail.Deelnemer deelnemer) {
        Instant op = deelnemer.getekendOp();
        if (op != null) {
            return getTranslation("duiding.teken.by", deelnemer.getekendDoor(), Dates.moment(op, getLocale()));
        }
        long missing = duiding.unmarked(deelnemer);
        return missing == 0
                ? getTranslation("duiding.teken.ready")
                : getTranslation(
                        "duiding.teken.unmarked", missing, duiding.rijen().size());
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
