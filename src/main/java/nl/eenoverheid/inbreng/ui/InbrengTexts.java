package nl.eenoverheid.inbreng.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.inbreng.InbrengDetail;
import nl.eenoverheid.inbreng.InbrengOordeel;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Words about what parties have to do. */
final class InbrengTexts {
    private InbrengTexts() {}

    /** How it stands, in one word with a sign. */
    static StatusBadge badge(@Nullable InbrengDetail inbreng) {
        if (inbreng == null) {
            return new StatusBadge(Tone.NEUTRAL, "–", text("inbreng.notAsked"));
        }
        if (inbreng.werkdagenTeLaat() > 0) {
            return new StatusBadge(Tone.BAD, "!", text("inbreng.late", inbreng.werkdagenTeLaat()));
        }
        return switch (inbreng.status()) {
            case GEVRAAGD -> new StatusBadge(Tone.WARN, "→", text("inbreng.inbrengStatus.GEVRAAGD"));
            case NIET_NODIG -> new StatusBadge(Tone.NEUTRAL, "–", text("inbreng.inbrengStatus.NIET_NODIG"));
            case GELEVERD -> delivered(inbreng.oordeel());
        };
    }

    private static StatusBadge delivered(@Nullable InbrengOordeel oordeel) {
        if (oordeel == null) {
            return new StatusBadge(Tone.GOOD, "✓", text("inbreng.inbrengStatus.GELEVERD"));
        }
        return oordeel == InbrengOordeel.STEMT_IN
                ? new StatusBadge(Tone.GOOD, "✓", oordeel(oordeel))
                : new StatusBadge(Tone.BAD, "×", oordeel(oordeel));
    }

    static String oordeel(InbrengOordeel oordeel) {
        return text("inbreng.inbrengOordeel." + oordeel);
    }

    /** What a part is called. */
    static String rol(Claim zegt) {
        return text("knoop.roles." + zegt);
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
