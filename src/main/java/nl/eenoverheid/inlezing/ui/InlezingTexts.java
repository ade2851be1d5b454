package nl.eenoverheid.inlezing.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.InlezingListItem;
import nl.eenoverheid.inlezing.InlezingStatus;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Words of what was loaded. */
record InlezingTexts(Locale locale) {

    String text(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }

    /** What the figures are of. */
    String what(InlezingListItem item) {
        return text(
                "inlezing.what",
                text("begroting.verslag." + item.verslag()),
                String.valueOf(item.boekjaar()),
                text("begroting.overheidslaag." + item.laag()));
    }

    /** How many governments, and what came of them. */
    String counts(InlezingListItem item) {
        List<String> parts = new ArrayList<>(List.of(text("inlezing.count", item.overheden())));
        add(parts, "inlezing.nieuw", item.nieuw());
        add(parts, "inlezing.gewijzigd", item.gewijzigd());
        add(parts, "inlezing.gelijk", item.gelijk());
        add(parts, "inlezing.leeg", item.leeg());
        add(parts, "inlezing.fout", item.fout());
        return String.join(" · ", parts);
    }

    StatusBadge badge(InlezingStatus status) {
        String label = text("inlezing.inlezingStatus." + status);
        return switch (status) {
            case AANGEBODEN, NAGEZIEN -> new StatusBadge(Tone.WARN, "?", label);
            case NAZIEN, BEZIG -> new StatusBadge(Tone.BLUE, "…", label);
            case INGELEZEN -> new StatusBadge(Tone.GOOD, "✓", label);
            case GESTOPT -> new StatusBadge(Tone.BAD, "!", label);
            case TERUGGENOMEN -> new StatusBadge(Tone.NEUTRAL, "↶", label);
        };
    }

    String sentence(Bevinding found) {
        return text(
                "inlezing.foutcode." + found.code(),
                found.waarden().stream().map(this::value).toArray());
    }

    /** An amount × 1,000 euro or that there is none. */
    Span amount(@Nullable BigDecimal bedrag) {
        if (bedrag == null) {
            Span gap = new Span(text("inlezing.overheden.gap"));
            gap.addClassName("eo-soft");
            return gap;
        }
        return new Span(Amounts.whole(bedrag, locale));
    }

    /** Counts as numbers, so that sentences can choose between one and many. */
    private Object value(String value) {
        return value.matches("\\d{1,9}") && !value.startsWith("0") ? (Object) Integer.valueOf(value) : value;
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }
}
