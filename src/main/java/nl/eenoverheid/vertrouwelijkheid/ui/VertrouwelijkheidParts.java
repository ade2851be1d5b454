package nl.eenoverheid.vertrouwelijkheid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.vertrouwelijkheid.Geheimgrond;
import nl.eenoverheid.vertrouwelijkheid.Lezerkeuze;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;

/** What pages of other modules show of how far something may be known. */
public final class VertrouwelijkheidParts {
    private VertrouwelijkheidParts() {}

    static String text(String name, Object... params) {
        return I18NProvider.translate("vertrouwelijkheid." + name, params);
    }

    /** The level as a sign and a word; none for what is for everybody who sees the dossier. */
    public static Optional<StatusBadge> badge(Vertrouwelijkheid niveau) {
        String name = text("vertrouwelijkheid." + niveau.name());
        return switch (niveau) {
            case INTERN -> Optional.empty();
            case OPENBAAR -> Optional.of(new StatusBadge(Tone.BLUE, "○", name));
            case VERTROUWELIJK -> Optional.of(new StatusBadge(Tone.WARN, "◐", name));
            case GEHEIM -> Optional.of(new StatusBadge(Tone.BAD, "●", name));
        };
    }

    /** A dialog that asks to say it otherwise. */
    public static AskDialog dialog(
            String about, List<Lezerkeuze> choices, VertrouwelijkheidDetail now, Consumer<VertrouwelijkheidData> act) {
        VertrouwelijkheidFields fields = new VertrouwelijkheidFields(choices, false);
        fields.show(now);
        return AskDialog.of(
                        text("change.title", about),
                        text("change.verb"),
                        fields.fields(),
                        () -> act.accept(fields.data()))
                .with(fields.components());
    }

    /** Who may know it and why, and what was said before. */
    public static Component answer(VertrouwelijkheidDetail detail, LocalDate today) {
        Div answer = new Div();
        answer.addClassName("eo-col");
        answer.add(level(detail, today));
        if (detail.niveau().isBeperkt()) {
            answer.add(readers(detail));
        }
        if (!detail.stappen().isEmpty()) {
            answer.add(history(detail));
        }
        return answer;
    }

    private static Component level(VertrouwelijkheidDetail detail, LocalDate today) {
        Div level = new Div();
        level.addClassName("eo-col");
        badge(detail.niveau()).ifPresent(badge -> level.add(new Div(badge)));
        level.add(new Paragraph(text("vertrouwelijkheid." + detail.niveau().name() + ".uitleg")));
        Geheimgrond grond = detail.grond();
        if (grond != null) {
            level.add(soft(text("grond", text("geheimgrond." + grond.name()))));
        }
        LocalDate tot = detail.tot();
        if (detail.isOver(today) && tot != null) {
            level.add(new StatusBadge(Tone.WARN, "!", text("over", Dates.date(tot, locale()))));
        } else if (tot != null) {
            level.add(soft(text("tot", Dates.date(tot, locale()))));
        }
        return level;
    }

    private static Component readers(VertrouwelijkheidDetail detail) {
        UnorderedList people = new UnorderedList();
        people.addClassName("eo-toegang-people");
        people.add(new ListItem(
                new Span(detail.eigenaar().naam()),
                soft(text("eigenaar", detail.eigenaar().organisatie()))));
        for (VertrouwelijkheidDetail.Lezer lezer : detail.lezers()) {
            people.add(new ListItem(
                    new Span(lezer.wie().naam()),
                    soft(text(
                            "lezer.cause",
                            lezer.wie().organisatie(),
                            lezer.door(),
                            Dates.date(Dates.dayOf(lezer.sinds()), locale())))));
        }
        return new Section(new H3(text("readers")), people, soft(text("readers.dossier")));
    }

    private static Component history(VertrouwelijkheidDetail detail) {
        Timeline timeline = new Timeline();
        for (VertrouwelijkheidDetail.Stap stap : detail.stappen()) {
            String what = text(
                    "stap",
                    stap.wie(),
                    stap.organisatie(),
                    text("vertrouwelijkheid." + stap.niveau().name()),
                    stap.niveau().isBeperkt() ? stap.lezers() + 1 : 0);
            Div words = new Div(new Prose(what));
            if (!stap.reden().isEmpty()) {
                words.add(new Quote(stap.reden()));
            }
            timeline.add(Dates.moment(stap.op(), locale()), words);
        }
        return new Details(text("history", detail.stappen().size()), timeline);
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
