package nl.eenoverheid.peiling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.eenoverheid.peiling.PeilingDetail;
import nl.eenoverheid.peiling.PeilingOordeel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One round: about which version, what each said and why, and who said nothing. */
final class RondeView extends Div {

    RondeView(PeilingDetail ronde) {
        addClassNames("eo-col", "peiling-ronde");
        add(soft(getTranslation(
                ronde.open() ? "peiling.round" : "peiling.round.closed",
                ronde.nummer(),
                Dates.day(ronde.uiterlijk(), getLocale()),
                ronde.wie(),
                ronde.organisatie())));
        if (!ronde.vraag().isEmpty()) {
            add(new Prose(ronde.vraag()));
        }
        if (ronde.stemmen().isEmpty()) {
            add(soft(getTranslation("peiling.result.none")));
        } else {
            add(new Paragraph(getTranslation(
                    "peiling.result",
                    ronde.count(PeilingOordeel.GOED),
                    ronde.count(PeilingOordeel.TWIJFEL),
                    ronde.count(PeilingOordeel.ZORG))));
            UnorderedList list = new UnorderedList();
            list.addClassName("peiling-stemmen");
            list.getElement().setAttribute("role", "list");
            ronde.stemmen().forEach(stem -> list.add(row(stem)));
            add(list);
        }
        if (!ronde.nogNiet().isEmpty()) {
            add(soft(getTranslation(
                    ronde.open() ? "peiling.notYet" : "peiling.notYet.closed", String.join(", ", ronde.nogNiet()))));
        }
    }

    private ListItem row(PeilingDetail.Stem stem) {
        Span who = new Span(stem.organisatie());
        who.addClassName("peiling-who");
        Div line = new Div(who, badge(stem.oordeel()), soft(stem.wie() + ", " + Dates.moment(stem.op(), getLocale())));
        line.addClassName("eo-line");
        ListItem row = new ListItem(line);
        if (!stem.reden().isEmpty()) {
            row.add(new Quote(stem.reden()));
        }
        return row;
    }

    private StatusBadge badge(PeilingOordeel oordeel) {
        String text = getTranslation("peiling.oordeel." + oordeel);
        return switch (oordeel) {
            case GOED -> new StatusBadge(Tone.GOOD, "✓", text);
            case TWIJFEL -> new StatusBadge(Tone.WARN, "?", text);
            case ZORG -> new StatusBadge(Tone.BAD, "!", text);
        };
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
