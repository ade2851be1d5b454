package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Checkpunt.Oordeel;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How kinds, results and positions look and read. */
final class BesluitTexts {
    private BesluitTexts() {}

    static StatusBadge badge(Component on, BesluitSoort soort) {
        return new StatusBadge(Tone.ACCENT, "", on.getTranslation("besluit.soort." + soort.name()));
    }

    /** What came out, or that it is still prepared. */
    static StatusBadge badge(Component on, @Nullable BesluitResultaat resultaat) {
        if (resultaat == null) {
            return new StatusBadge(Tone.BLUE, "✎", on.getTranslation("besluit.status.VOORBEREIDING"));
        }
        String text = on.getTranslation("besluit.resultaat." + resultaat.name());
        return switch (resultaat) {
            case VASTGESTELD -> new StatusBadge(Tone.GOOD, "✓", text);
            case AANGEHOUDEN -> new StatusBadge(Tone.WARN, "‖", text);
            case KENNISGENOMEN -> new StatusBadge(Tone.NEUTRAL, "•", text);
            case INGETROKKEN -> new StatusBadge(Tone.NEUTRAL, "↩", text);
            case VERWORPEN -> new StatusBadge(Tone.BAD, "✕", text);
        };
    }

    /**
     * What came out.
     *
     * @param over whether it does not count any more
     */
    static StatusBadge badge(Component on, @Nullable BesluitResultaat resultaat, boolean over) {
        return over && resultaat != null
                ? new StatusBadge(Tone.NEUTRAL, "", on.getTranslation("besluit.resultaat." + resultaat.name()))
                : badge(on, resultaat);
    }

    /**
     * Where an organisation stands.
     *
     * @param open whether it can still speak
     */
    static StatusBadge badge(Component on, Standpunt standpunt, boolean open) {
        String text = on.getTranslation("besluit.standpunt." + standpunt.name());
        return switch (standpunt) {
            case VOOR -> new StatusBadge(Tone.GOOD, "✓", text);
            case TEGEN -> new StatusBadge(Tone.BAD, "✕", text);
            case ONTHOUDEN -> new StatusBadge(Tone.NEUTRAL, "–", text);
            case NOG_NIET ->
                open
                        ? new StatusBadge(Tone.WARN, "…", text)
                        : new StatusBadge(Tone.NEUTRAL, "", on.getTranslation("besluit.standpunt.NOG_NIET.dicht"));
        };
    }

    static StatusBadge badge(Component on, Oordeel oordeel) {
        String text = on.getTranslation("besluit.oordeel." + oordeel.name());
        return switch (oordeel) {
            case IN_ORDE -> new StatusBadge(Tone.GOOD, "✓", text);
            case LET_OP -> new StatusBadge(Tone.WARN, "!", text);
            case ONTBREEKT -> new StatusBadge(Tone.BAD, "✕", text);
        };
    }

    static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    /** A link that looks like a button, for going to another page. */
    static PathLink button(String path, String text) {
        PathLink link = new PathLink(path, text);
        link.addClassName("eo-button");
        return link;
    }
}
