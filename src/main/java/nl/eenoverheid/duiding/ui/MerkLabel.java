package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What one organisation says of one signaal: a badge with a word or two under it. */
final class MerkLabel extends Span {

    MerkLabel(DuidingDetail.@Nullable Gemerkt said) {
        addClassName("duiding-merk");
        if (said == null) {
            add(soft(getTranslation("duiding.merk.none")));
            return;
        }
        add(new StatusBadge(tone(said.merk()), sign(said.merk()), getTranslation("duiding.merk." + said.merk())));
        if (!said.woorden().isEmpty()) {
            add(soft(said.woorden()));
        }
    }

    private static Tone tone(Merk merk) {
        return switch (merk) {
            case ZELFDE_HIER -> Tone.GOOD;
            case ANDERS_HIER -> Tone.WARN;
            case TEGENGESTELD -> Tone.BAD;
            case EEN_KEER_GEHOORD -> Tone.BLUE;
            case NIET_VAN_ONS -> Tone.NEUTRAL;
        };
    }

    private static String sign(Merk merk) {
        return switch (merk) {
            case ZELFDE_HIER -> "=";
            case ANDERS_HIER -> "≠";
            case TEGENGESTELD -> "⇄";
            case EEN_KEER_GEHOORD -> "1";
            case NIET_VAN_ONS -> "–";
        };
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }
}
