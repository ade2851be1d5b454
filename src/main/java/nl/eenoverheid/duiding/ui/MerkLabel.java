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
        this(said == null ? null : said.merk(), said == null ? "" : said.woorden());
    }

    private MerkLabel(@Nullable Merk merk, String woorden) {
        addClassName("duiding-merk");
        if (merk == null) {
            add(soft(getTranslation("duiding.merk.none")));
            return;
        }
        add(new StatusBadge(tone(merk), sign(merk), getTranslation("duiding.merk." + merk)));
        if (!woorden.isEmpty()) {
            add(soft(woorden));
        }
    }

    /** What was said once; null when it was taken back. */
    static MerkLabel of(@Nullable Merk merk, String woorden) {
        return new MerkLabel(merk, woorden);
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
