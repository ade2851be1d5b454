package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How stands, claims and links look and read. */
final class KnoopTexts {
    private KnoopTexts() {}

    static StatusBadge badge(Component on, KnoopListItem knoop) {
        if (knoop.status() == KnoopStatus.OPEN) {
            return badge(on, knoop.stand());
        }
        boolean decided = knoop.status() == KnoopStatus.BESLIST;
        return new StatusBadge(
                decided ? Tone.GOOD : Tone.NEUTRAL,
                decided ? "✓" : "–",
                on.getTranslation("knoop.knoopStatus." + knoop.status()));
    }

    static StatusBadge badge(Component on, BeslisStand stand) {
        return new StatusBadge(tone(stand), glyph(stand), on.getTranslation("knoop.beslisStand." + stand));
    }

    static Tone tone(BeslisStand stand) {
        return switch (stand) {
            case ONBEKEND, BETWIST -> Tone.BAD;
            case GEDEELD -> Tone.BLUE;
            case HELDER -> Tone.GOOD;
        };
    }

    /** The sign that stands before the word, for who does not see the colour. */
    static String glyph(BeslisStand stand) {
        return switch (stand) {
            case ONBEKEND -> "?";
            case BETWIST -> "!";
            case GEDEELD -> "◐";
            case HELDER -> "✓";
        };
    }

    /** What a body says that its part is; to decide reads otherwise when another body says so too. */
    static StatusBadge badge(Component on, Claim zegt, BeslisStand stand) {
        if (zegt != Claim.BESLIST) {
            Tone tone = zegt == Claim.VOERT_UIT ? Tone.BLUE : Tone.ACCENT;
            return new StatusBadge(tone, "", on.getTranslation("knoop.claim." + zegt));
        }
        return new StatusBadge(tone(stand), glyph(stand), on.getTranslation("knoop.ladder.beslist." + stand));
    }

    /** Says that words from before bodies were picked stand where a body should. */
    static StatusBadge toBePicked() {
        return new StatusBadge(Tone.WARN, "!", I18NProvider.translate("knoop.ladder.toBePicked"));
    }

    static String onderwerp(@Nullable BevoegdheidOnderwerp onderwerp) {
        return I18NProvider.translate(
                onderwerp == null ? "knoop.onderwerp.none" : "bevoegdheid.bevoegdheidOnderwerp." + onderwerp);
    }

    static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    static PathLink button(String path, String text) {
        PathLink link = new PathLink(path, text);
        link.addClassName("eo-button");
        return link;
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
