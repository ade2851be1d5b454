package nl.eenoverheid.ruimtetoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Collectors;
import nl.eenoverheid.ruimtetoets.RuimteOordeel;
import nl.eenoverheid.ruimtetoets.ToetsDetail;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Words about the room that a besluit stays within. */
final class ToetsTexts {
    private ToetsTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    static String name(RuimteOordeel oordeel) {
        return text("ruimtetoets.ruimteOordeel." + oordeel.name());
    }

    static String name(Gezicht gezicht) {
        return text("speelruimte.gezicht." + gezicht.name());
    }

    static String name(Ruimte ruimte) {
        return text("speelruimte.ruimte." + ruimte.name());
    }

    static StatusBadge badge(RuimteOordeel oordeel) {
        return switch (oordeel) {
            case RAAKT_NIET -> new StatusBadge(Tone.NEUTRAL, "–", name(oordeel));
            case BINNEN -> new StatusBadge(Tone.GOOD, "✓", name(oordeel));
            case BUITEN -> new StatusBadge(Tone.BAD, "!", name(oordeel));
        };
    }

    /** The loudest thing: it goes outside, on which topics, and why. */
    static Banner outside(ToetsDetail.Gezegd said) {
        return outside(
                text(
                        "ruimtetoets.outside.text",
                        said.buiten().stream()
                                .map(each -> "“" + each.naam() + "”")
                                .distinct()
                                .collect(Collectors.joining(", "))),
                said);
    }

    /** The same above a list that names the topics. */
    static Banner outsideAbove(ToetsDetail.Gezegd said) {
        return outside("", said);
    }

    private static Banner outside(String words, ToetsDetail.Gezegd said) {
        Banner banner = new Banner(Tone.WARN, "!", text("ruimtetoets.outside.title"), words);
        banner.add(new Prose(text("ruimtetoets.outside.because", said.uitleg())));
        banner.addClassName("ruimtetoets-outside");
        return banner;
    }

    /** What has to be said first. */
    static Component asked() {
        Div asked = new Div(new Paragraph(text("ruimtetoets.move.first")));
        asked.addClassNames("eo-summary", Tone.WARN.className());
        return asked;
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
