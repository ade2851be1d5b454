package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

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
        String text = on.getTranslation("knoop.beslisStand." + stand);
        return switch (stand) {
            case ONBEKEND -> new StatusBadge(Tone.BAD, "?", text);
            case BETWIST -> new StatusBadge(Tone.BAD, "!", text);
            case GEDEELD -> new StatusBadge(Tone.BLUE, "◐", text);
            case HELDER -> new StatusBadge(Tone.GOOD, "✓", text);
        };
    }

    /** What a body says that its part is; to decide reads otherwise when another body says so too. */
    static StatusBadge badge(Component on, ClaimDetail claim, BeslisStand stand) {
        if (claim.zegt() != Claim.BESLIST) {
            Tone tone = claim.zegt() == Claim.VOERT_UIT ? Tone.BLUE : Tone.ACCENT;
            return new StatusBadge(tone, "", on.getTranslation("knoop.claim." + claim.zegt()));
        }
        String text = on.getTranslation("knoop.ladder.beslist." + stand);
        return switch (stand) {
            case BETWIST, ONBEKEND -> new StatusBadge(Tone.BAD, "!", text);
            case GEDEELD -> new StatusBadge(Tone.BLUE, "◐", text);
            case HELDER -> new StatusBadge(Tone.GOOD, "✓", text);
        };
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
