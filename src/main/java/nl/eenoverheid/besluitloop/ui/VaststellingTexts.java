package nl.eenoverheid.besluitloop.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.besluitloop.VaststellingStand;
import nl.eenoverheid.besluitloop.Vaststellingen;
import nl.eenoverheid.besluitloop.Vaststellingen.Regel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** What the bodies of an afspraak did, in one sentence and in one word each. */
final class VaststellingTexts {
    private VaststellingTexts() {}

    /** Such as “12 van 14 gemeenteraden stelden vast; Rijssen-Holten stemde niet in; Enschede beslist later”. */
    static String summary(Vaststellingen of, Locale locale) {
        List<String> parts = new ArrayList<>();
        of.tellingen()
                .forEach(each -> parts.add(LoopTexts.textIn(
                        locale,
                        "organen.telling",
                        each.vastgesteld(),
                        each.alle(),
                        LoopTexts.textIn(locale, "organen.soort." + each.soort().name(), each.alle()))));
        add(parts, of, locale, VaststellingStand.VERWORPEN);
        add(parts, of, locale, VaststellingStand.LATER);
        add(parts, of, locale, VaststellingStand.NOG_NIET);
        return String.join("; ", parts);
    }

    /** On which day, or that nobody knows which. */
    static String when(Regel regel, Locale locale) {
        LocalDate day = regel.dag();
        return day == null ? LoopTexts.textIn(locale, "organen.dagOnbekend") : Dates.date(day, locale);
    }

    /** One body, on one line of paper. */
    static String line(Regel regel, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(LoopTexts.textIn(
                locale,
                "dag.regel",
                regel.orgaan(),
                LoopTexts.textIn(locale, "vaststellingStand." + regel.stand().name())));
        if (regel.dag() != null || regel.stand().isClear()) {
            parts.add(when(regel, locale));
        }
        if (!regel.bron().isEmpty()) {
            parts.add(LoopTexts.textIn(locale, "organen.bron") + " " + regel.bron());
        }
        return String.join(" · ", parts);
    }

    static StatusBadge badge(VaststellingStand stand) {
        String text = LoopTexts.text("vaststellingStand." + stand.name());
        return switch (stand) {
            case VASTGESTELD -> new StatusBadge(Tone.GOOD, "✓", text);
            case VERWORPEN -> new StatusBadge(Tone.BAD, "✕", text);
            case LATER -> new StatusBadge(Tone.WARN, "‖", text);
            case NOG_NIET -> new StatusBadge(Tone.NEUTRAL, "…", text);
        };
    }

    private static void add(List<String> parts, Vaststellingen of, Locale locale, VaststellingStand stand) {
        List<String> who = of.wie(stand);
        if (!who.isEmpty()) {
            parts.add(LoopTexts.textIn(locale, "organen.wie." + stand.name(), String.join(", ", who), who.size()));
        }
    }
}
