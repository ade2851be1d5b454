package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How kinds, states and choices of signalen look and read. */
final class SignaalTexts {
    private SignaalTexts() {}

    static StatusBadge badge(Component on, SignaalSoort soort) {
        String text = on.getTranslation("signaal.soort." + soort.name());
        return switch (soort) {
            case ENERGIE -> new StatusBadge(Tone.GOOD, "⚡", text);
            case IDEE -> new StatusBadge(Tone.ACCENT, "✦", text);
            case ERVARING -> new StatusBadge(Tone.NEUTRAL, "◦", text);
            case VRAAG -> new StatusBadge(Tone.BLUE, "?", text);
            case ZORG -> new StatusBadge(Tone.WARN, "!", text);
        };
    }

    static StatusBadge badge(Component on, SignaalStatus status) {
        String text = on.getTranslation("signaal.status." + status.name());
        return new StatusBadge(tone(status), glyph(status), text);
    }

    static Tone tone(SignaalStatus status) {
        return switch (status) {
            case GENOTEERD, HEROPEND -> Tone.ACCENT;
            case GEDUID, GELAND -> Tone.BLUE;
            case TERUGGEKOPPELD -> Tone.GOOD;
            case VERVALLEN, GESPLITST -> Tone.NEUTRAL;
        };
    }

    static String glyph(SignaalStatus status) {
        return switch (status) {
            case GENOTEERD -> "●";
            case HEROPEND -> "↻";
            case GEDUID -> "≡";
            case GELAND -> "↓";
            case TERUGGEKOPPELD -> "✓";
            case VERVALLEN -> "–";
            case GESPLITST -> "÷";
        };
    }

    static String name(Keuze keuze, Locale locale) {
        return name(keuze.naam(), keuze.naamEn(), locale);
    }

    static String name(@Nullable String dutch, @Nullable String english, Locale locale) {
        String name = locale.getLanguage().equals("en") ? english : dutch;
        return name == null ? "" : name;
    }
}
