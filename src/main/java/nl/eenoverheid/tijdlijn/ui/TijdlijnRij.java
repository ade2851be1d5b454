package nl.eenoverheid.tijdlijn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One moment: when, what kind, what happened, about what, and for which organisation. */
final class TijdlijnRij extends Div {

    TijdlijnRij(Tijdlijnpunt punt) {
        Locale locale = UI.getCurrent().getLocale();
        addClassName("tijdlijn-rij");
        Span when = new Span(Dates.date(Dates.dayOf(punt.op()), locale));
        when.addClassName("tijdlijn-dag");
        Span what = new Span(capital(I18NProvider.translate(punt.key()), locale));
        Div top = new Div(new StatusBadge(tone(punt), "", TijdlijnStrook.name(punt.soort())), what);
        top.addClassName("tijdlijn-wat");
        if (!punt.organisatie().isEmpty()) {
            Span who = new Span(punt.organisatie());
            who.addClassName("eo-soft");
            top.add(who);
        }
        Div words = new Div(top);
        words.addClassName("tijdlijn-woorden");
        if (!punt.titel().isEmpty()) {
            words.add(about(punt));
        } else if (!punt.pad().isEmpty()) {
            what.removeAll();
            what.add(new PathLink(punt.pad(), capital(I18NProvider.translate(punt.key()), locale)));
        }
        add(when, words);
    }

    private static Component about(Tijdlijnpunt punt) {
        Component about = punt.pad().isEmpty() ? new Paragraph(punt.titel()) : new PathLink(punt.pad(), punt.titel());
        about.getElement().setAttribute("dir", "auto");
        return about;
    }

    private static Tone tone(Tijdlijnpunt punt) {
        return switch (punt.soort()) {
            case BESLUIT, KNOOP, AFWEGING -> Tone.ACCENT;
            case SIGNAAL, DUIDING, TERUGKOPPELING -> Tone.BLUE;
            default -> Tone.NEUTRAL;
        };
    }

    private static String capital(String text, Locale locale) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
