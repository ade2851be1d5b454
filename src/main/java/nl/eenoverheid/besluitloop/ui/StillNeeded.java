package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.Vaststellingen;
import nl.eenoverheid.ui.Dates;

/** What has to happen before a besluit binds that is on its way: which stage, by whom, and by when. */
final class StillNeeded extends Paragraph {

    StillNeeded(BesluitloopDetail loop, Vaststellingen bodies) {
        setText(words(loop, bodies, getLocale()));
        addClassName("besluitloop-nodig");
    }

    /** Whether something has to happen: people said a stage, and it is not the last one that is needed. */
    static boolean isAsked(BesluitloopDetail loop, LocalDate today) {
        Stadium now = loop.stadium();
        return now != null
                && loop.over(today).isEmpty()
                && (loop.datum() == null || loop.stands(today))
                && Stadium.of(loop.soort()).stream()
                        .anyMatch(each -> each.compareTo(now) > 0 && each.isNeededFor(loop.soort()));
    }

    private static String words(BesluitloopDetail loop, Vaststellingen bodies, Locale locale) {
        if (loop.datum() == null) {
            return text(locale, "vaststellen", loop.orgaan(), by(Optional.ofNullable(loop.uiterlijkOp()), locale));
        }
        if (loop.stadium() == Stadium.DEFINITIEF && loop.soort() == BesluitSoort.AFSPRAAK) {
            return confirm(bodies, locale);
        }
        return text(locale, "definitief", loop.orgaan(), by(Optional.ofNullable(loop.uiterlijkOp()), locale));
    }

    private static String confirm(Vaststellingen bodies, Locale locale) {
        if (bodies.regels().isEmpty()) {
            return text(locale, "organen.none");
        }
        List<Vaststellingen.Regel> open =
                bodies.regels().stream().filter(each -> !each.stand().isClear()).toList();
        if (open.isEmpty()) {
            return text(locale, "bekrachtigen");
        }
        return text(
                locale,
                "organen",
                open.stream().map(Vaststellingen.Regel::orgaan).collect(Collectors.joining(", ")),
                by(
                        open.stream()
                                .map(Vaststellingen.Regel::dag)
                                .filter(Objects::nonNull)
                                .max(LocalDate::compareTo),
                        locale));
    }

    private static String by(Optional<LocalDate> day, Locale locale) {
        return day.map(each -> text(locale, "voor", Dates.date(each, locale))).orElse(text(locale, "geenDag"));
    }

    private static String text(Locale locale, String name, Object... params) {
        return LoopTexts.textIn(locale, "nog." + name, params);
    }
}
