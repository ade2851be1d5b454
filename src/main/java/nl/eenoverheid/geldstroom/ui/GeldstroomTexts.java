package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.geldstroom.Kant;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.geldstroom.VerschilStand;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What governments pay each other, in words. */
final class GeldstroomTexts {
    private GeldstroomTexts() {}

    /** Who pays whom: “Gemeenten → Provincie Overijssel”. */
    static String wie(Verschil verschil) {
        return text(
                "geldstroom.wie",
                kant(verschil.betaler(), verschil.id().van()),
                kant(verschil.ontvanger(), verschil.id().naar()));
    }

    /** A side by its name, or by its layer when it is several governments. */
    static String kant(Kant kant, Overheidslaag laag) {
        return kant.regels().size() == 1 ? kant.regels().getFirst().overheid().naam() : text("geldstroom.laag." + laag);
    }

    static String verslag(Verslag verslag, int jaar) {
        return text("begroting.verslag." + verslag) + " " + jaar;
    }

    static StatusBadge stand(VerschilStand stand) {
        String label = text("geldstroom.verschilStand." + stand);
        return switch (stand) {
            case ONVERKLAARD -> new StatusBadge(Tone.WARN, "≠", label);
            case EEN_KANT -> new StatusBadge(Tone.BLUE, "◐", label);
            case BEIDE_KANTEN -> new StatusBadge(Tone.GOOD, "●", label);
            case NIET_TOEGEREKEND -> new StatusBadge(Tone.NEUTRAL, "?", label);
            case ONVOLLEDIG -> new StatusBadge(Tone.NEUTRAL, "…", label);
            case EENZIJDIG -> new StatusBadge(Tone.NEUTRAL, "→", label);
            case OPGELOST, GELIJK -> new StatusBadge(Tone.GOOD, "✓", label);
        };
    }

    /** The sum of a side, or that it is not known; what is known of a part says so. */
    static String som(Kant kant) {
        return kant.som()
                .map(each -> kant.isCompleet() ? whole(each) : text("geldstroom.som.deel", whole(each)))
                .orElseGet(() -> text("geldstroom.som.onbekend"));
    }

    /** The difference with its size as a part: “+ 100 (+ 4 %)”. */
    static String verschil(Verschil verschil) {
        Optional<BigDecimal> procent = verschil.procent();
        return verschil.bedrag()
                .map(each -> procent.map(part -> text(
                                "geldstroom.verschil.procent",
                                Amounts.difference(each, locale()),
                                Amounts.percent(part, locale())))
                        .orElseGet(() -> Amounts.difference(each, locale())))
                .orElseGet(() -> text("geldstroom.verschil.geen"));
    }

    static String whole(@Nullable BigDecimal amount) {
        return amount == null ? text("geldstroom.som.onbekend") : Amounts.whole(amount, locale());
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
