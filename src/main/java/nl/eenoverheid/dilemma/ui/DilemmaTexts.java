package nl.eenoverheid.dilemma.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.dilemma.DilemmaStatus;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Words about dilemma's. */
final class DilemmaTexts {
    private DilemmaTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    static StatusBadge badge(DilemmaStatus status) {
        String name = text("dilemma.dilemmaStatus." + status.name());
        return switch (status) {
            case OPEN -> new StatusBadge(Tone.WARN, "◇", name);
            case GEKOZEN -> new StatusBadge(Tone.GOOD, "✓", name);
            case OPEN_GELATEN -> new StatusBadge(Tone.BLUE, "○", name);
        };
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
