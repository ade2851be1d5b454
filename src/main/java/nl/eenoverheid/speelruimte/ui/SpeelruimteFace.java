package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.speelruimte.Afwijking;
import nl.eenoverheid.speelruimte.EersteInbreng;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.SpeelruimteCard;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One face of a card: how people take part, whether they knew beforehand, and what is fixed and open. */
final class SpeelruimteFace extends Div {
    private final transient SpeelruimteCard card;

    SpeelruimteFace(SpeelruimteCard card, List<Afwijking> afwijkingen) {
        this.card = card;
        addClassName("eo-col");
        SpeelruimteVersie versie = card.versie();
        Gezicht face = versie.gezicht();
        Span level = new Span(SpeelruimteTexts.name(versie.participatie()));
        level.addClassName("speelruimte-naam");
        add(new Paragraph(
                new Text(text("speelruimte.card." + face.name()) + " "),
                level,
                new Text(" – " + SpeelruimteTexts.explained(versie.participatie(), face) + ".")));
        if (face == Gezicht.INWONERS) {
            add(beforehand());
        }
        add(SpeelruimteTexts.topics(versie.onderwerpen(), getLocale(), topic -> afwijkingen.stream()
                .filter(each -> each.naam().equalsIgnoreCase(topic.naam()))
                .map(SpeelruimteTexts::remark)
                .findFirst()));
        String elsewhere = afwijkingen.stream()
                .filter(each -> each instanceof Afwijking.Alleen alone && alone.gezicht() == face.other())
                .map(each -> "“" + each.naam() + "”")
                .collect(Collectors.joining(", "));
        if (!elsewhere.isEmpty()) {
            add(SpeelruimteTexts.soft(text("speelruimte.afwijking.elsewhere", elsewhere)));
        }
        add(SpeelruimteTexts.soft(dated()));
    }

    /** Whether the card was there before the first words of others, and by how much. */
    private Component beforehand() {
        EersteInbreng first = card.inbreng();
        if (first == null) {
            return new StatusBadge(Tone.GOOD, "✓", text("speelruimte.card.first"));
        }
        String day = Dates.date(first.op(), getLocale());
        String what = text("speelruimte.inbreng." + first.wat().name());
        if (!card.vooraf()) {
            return warning("late", card.dagen(), what, day);
        }
        Div told = new Div(new StatusBadge(
                Tone.GOOD,
                "✓",
                text(
                        card.dagen() == 0 ? "speelruimte.card.sameDay" : "speelruimte.card.before",
                        card.dagen(),
                        what,
                        day)));
        if (card.laterGewijzigd()) {
            told.add(warning("changed", card.dagen(), what, day));
        }
        told.addClassName("speelruimte-warning");
        return told;
    }

    private static Component warning(String which, Object... params) {
        String key = "speelruimte.card." + which;
        Div line = new Div(
                new StatusBadge(Tone.WARN, "!", text(key, params)), SpeelruimteTexts.soft(text(key + ".text", params)));
        line.addClassName("speelruimte-warning");
        return line;
    }

    private String dated() {
        String set = Dates.date(card.versie().op(), getLocale());
        return card.versie().nummer() == 1
                ? text("speelruimte.card.since", set)
                : text("speelruimte.card.version", card.versie().nummer(), set, Dates.date(card.sinds(), getLocale()));
    }
}
