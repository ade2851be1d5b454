package nl.eenoverheid.speelruimte.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.eenoverheid.speelruimte.Afwijking;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;
import nl.eenoverheid.speelruimte.Verschil;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** How a card looks and reads. */
final class SpeelruimteTexts {
    private SpeelruimteTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    static String name(Ruimte ruimte) {
        return text("speelruimte.ruimte." + ruimte.name());
    }

    static String name(Participatie participatie) {
        return text("speelruimte.participatie." + participatie.name());
    }

    static String name(Gezicht gezicht) {
        return text("speelruimte.gezicht." + gezicht.name());
    }

    /** In plain words what a level means for who stands on that side of the card. */
    static String explained(Participatie participatie, Gezicht gezicht) {
        return text("speelruimte.participatie." + participatie.name() + "." + gezicht.name());
    }

    /** What the other face says of the same topic: a word, and what that means beside it. */
    static Component remark(Afwijking afwijking) {
        return switch (afwijking) {
            case Afwijking.Tegenspraak(String naam, Ruimte inwoners) ->
                remark(Tone.BAD, "⚡", "tegenspraak", name(inwoners));
            case Afwijking.Ruimer(String naam, Ruimte inwoners, Ruimte bestuur) ->
                remark(Tone.WARN, "!", "ruimer", name(inwoners), name(bestuur));
            case Afwijking.Krapper(String naam, Ruimte inwoners, Ruimte bestuur) ->
                remark(Tone.NEUTRAL, "≠", "krapper", name(inwoners), name(bestuur));
            case Afwijking.Alleen(String naam, Gezicht gezicht) ->
                new StatusBadge(Tone.NEUTRAL, "≠", text("speelruimte.afwijking.alleen"));
        };
    }

    private static Component remark(Tone tone, String icon, String name, Object... params) {
        Div remark = new Div(
                new StatusBadge(tone, icon, text("speelruimte.afwijking." + name + ".kort")),
                soft(text("speelruimte.afwijking." + name, params)));
        remark.addClassName("eo-line");
        return remark;
    }

    static StatusBadge badge(Ruimte ruimte) {
        return switch (ruimte) {
            case VAST -> new StatusBadge(Tone.NEUTRAL, "■", name(ruimte));
            case BESPREEKBAAR -> new StatusBadge(Tone.BLUE, "◐", name(ruimte));
            case OPEN -> new StatusBadge(Tone.GOOD, "○", name(ruimte));
        };
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    /** Each topic with how much room there is, since when and why. */
    static UnorderedList topics(List<SpeelruimteVersie.Onderwerp> onderwerpen, Locale locale) {
        return topics(onderwerpen, locale, topic -> Optional.empty());
    }

    /** The same, with something to say of some topics. */
    static UnorderedList topics(
            List<SpeelruimteVersie.Onderwerp> onderwerpen,
            Locale locale,
            Function<SpeelruimteVersie.Onderwerp, Optional<Component>> remark) {
        UnorderedList list = new UnorderedList();
        list.addClassName("speelruimte-regels");
        for (SpeelruimteVersie.Onderwerp each : onderwerpen) {
            Div room = new Div(
                    badge(each.ruimte()), soft(text("speelruimte.card.topic.since", Dates.date(each.sinds(), locale))));
            room.addClassName("speelruimte-ruimte");
            Span naam = new Span(each.naam());
            naam.addClassName("speelruimte-naam");
            naam.getElement().setAttribute("dir", "auto");
            Div words = new Div(naam, new Prose(each.waarom()));
            remark.apply(each).ifPresent(words::add);
            list.add(new ListItem(room, words));
        }
        return list;
    }

    /** A difference in words. */
    static String words(Verschil verschil) {
        return switch (verschil) {
            case Verschil.Inspraak(Participatie was, Participatie wordt) ->
                text("speelruimte.verschil.inspraak", name(was), name(wordt));
            case Verschil.Verschoven(String naam, Ruimte was, Ruimte wordt) ->
                text("speelruimte.verschil.verschoven", naam, name(was), name(wordt));
            case Verschil.Uitgelegd(String naam, String wordt) -> text("speelruimte.verschil.uitgelegd", naam, wordt);
            case Verschil.Erbij(String naam, Ruimte ruimte) -> text("speelruimte.verschil.erbij", naam, name(ruimte));
            case Verschil.Eraf(String naam, Ruimte was) -> text("speelruimte.verschil.eraf", naam, name(was));
        };
    }
}
