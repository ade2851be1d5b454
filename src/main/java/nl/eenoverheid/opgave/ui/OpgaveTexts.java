package nl.eenoverheid.opgave.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.opgave.Begrotingsregel;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.BijdrageStand;
import nl.eenoverheid.opgave.Knelpunt;
import nl.eenoverheid.opgave.KnelpuntSoort;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.OpgaveStatus;
import nl.eenoverheid.opgave.Vastlegmoment;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Words about opgaven and their money. */
final class OpgaveTexts {
    private OpgaveTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate("opgave." + key, params);
    }

    static String name(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return text(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + constant.name());
    }

    static StatusBadge badge(OpgaveStatus status) {
        return status == OpgaveStatus.OPEN
                ? new StatusBadge(Tone.BLUE, "○", name(status))
                : new StatusBadge(Tone.NEUTRAL, "✓", name(status));
    }

    static StatusBadge badge(BijdrageStand stand) {
        return switch (stand) {
            case TOEGEZEGD -> new StatusBadge(Tone.WARN, "◇", name(stand));
            case VASTGESTELD -> new StatusBadge(Tone.GOOD, "✓", name(stand));
            case BESTEED -> new StatusBadge(Tone.GOOD, "●", name(stand));
        };
    }

    /** Which line it is: “8.3 Wonen en bouwen · lasten”, or that there is none yet. */
    static String line(BijdrageDetail bijdrage) {
        Begrotingsregel regel = bijdrage.data().regel();
        return regel.staatInBegroting() ? line(regel, bijdrage.taakveld(), bijdrage.categorie()) : text("line.none");
    }

    static String line(Begrotingsregel regel, String taakveld, String categorie) {
        String side = I18NProvider.translate("begroting.zijde." + regel.zijde().name());
        return categorie.isEmpty()
                ? text("line", regel.taakveld(), taakveld, side)
                : text("line.category", regel.taakveld(), taakveld, side, regel.categorie(), categorie);
    }

    /** Where a figure stands: which report of which year, by whom, of which day. */
    static String source(Levering levering, Locale locale) {
        String report = name(levering.verslag(), levering.boekjaar());
        return levering.peildatum() == null
                ? text("source", report, levering.bron())
                : text("source.day", report, levering.bron(), Dates.date(levering.peildatum(), locale));
    }

    static String name(Verslag verslag, int jaar) {
        return text("verslag." + verslag.name(), Integer.toString(jaar));
    }

    /** “Overijssel betaalt 400 mits Ommen 200 vaststelt vóór 1 juli”; empty without condition. */
    static String chain(BijdrageDetail bijdrage, OpgaveDetail opgave, Locale locale) {
        var voorwaarde = bijdrage.data().voorwaarde();
        if (!voorwaarde.isThere()) {
            return "";
        }
        String until = voorwaarde.tot() == null ? "" : " " + text("chain.until", Dates.date(voorwaarde.tot(), locale));
        String first = voorwaarde.van() == null
                ? voorwaarde.tekst()
                : opgave.bijdrage(voorwaarde.van())
                        .map(other -> text("chain.other", other.overheid(), amount(other, opgave, locale)))
                        .orElse(text("chain.gone"));
        String words = text("chain", bijdrage.overheid(), amount(bijdrage, opgave, locale), first) + until;
        return voorwaarde.van() == null || voorwaarde.tekst().isEmpty()
                ? words
                : words + " (" + voorwaarde.tekst() + ")";
    }

    private static String amount(BijdrageDetail bijdrage, OpgaveDetail opgave, Locale locale) {
        var found = opgave.stand().bedragen().get(bijdrage.id());
        return Geldtekst.thousands(found == null ? null : found.gepland(), locale);
    }

    /** With what and on which day a government decides, and when it pays. */
    static String moment(BijdrageDetail bijdrage, Locale locale) {
        var moment = bijdrage.data().moment();
        String decides = decides(moment.vastBij(), moment.vastOp(), locale);
        String pays = moment.betaalOp() == null ? "" : text("moment.pays", Dates.date(moment.betaalOp(), locale));
        return List.of(decides, pays).stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    static String decides(@Nullable Vastlegmoment bij, @Nullable LocalDate op, Locale locale) {
        if (bij == null) {
            return op == null ? "" : Dates.date(op, locale);
        }
        return op == null ? name(bij) : text("moment.on", name(bij), Dates.date(op, locale));
    }

    /** One sentence: who must do what before when. */
    static String sentence(Knelpunt knelpunt, Locale locale) {
        if (knelpunt.soort() == KnelpuntSoort.KRING) {
            String first = knelpunt.nodig() == null
                    ? text("knelpunt.KRING.anyone")
                    : text(
                            "knelpunt.KRING.first",
                            knelpunt.overheden().getFirst(),
                            decides(knelpunt.moment(), knelpunt.nodig(), locale));
            return circle(knelpunt) + " " + first;
        }
        return text(
                "knelpunt." + knelpunt.soort().name(),
                knelpunt.overheden().getFirst(),
                knelpunt.overheden().getLast(),
                day(knelpunt.nodig(), locale),
                day(knelpunt.pas(), locale));
    }

    /** “Ommen wacht op Overijssel, Overijssel op Ommen.” */
    static String circle(Knelpunt knelpunt) {
        List<String> names = knelpunt.overheden();
        return IntStream.range(0, names.size())
                        .mapToObj(place -> text(
                                place == 0 ? "knelpunt.KRING.waits" : "knelpunt.KRING.next",
                                names.get(place),
                                names.get((place + 1) % names.size())))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : Dates.date(day, locale);
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    static Span softSpan(String words) {
        Span soft = new Span(words);
        soft.addClassNames("eo-soft", "opgave-source");
        return soft;
    }
}
