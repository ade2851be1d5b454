package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bijlage.BijlageListItem;
import nl.eenoverheid.inhoud.Weggehaald;

/** Words about one bijlage. */
final class BijlageTexts {
    private static final int THOUSAND = 1000;

    private BijlageTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    /** What a picture shows, for who cannot see it. */
    static String seen(BijlageListItem bijlage) {
        return bijlage.beschrijving().isEmpty() ? text("bijlage.picture.alt", bijlage.naam()) : bijlage.beschrijving();
    }

    /** What it is and how large, such as “foto, 1,2 MB”. */
    static String kind(BijlageListItem bijlage, Locale locale) {
        return text("bijlage.kind", text("bijlage.kind." + group(bijlage)), size(bijlage.grootte(), locale));
    }

    static String size(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        double kilo = Math.max(1, bytes / (double) THOUSAND);
        boolean mega = kilo >= THOUSAND;
        number.setMaximumFractionDigits(mega ? 1 : 0);
        return number.format(mega ? kilo / THOUSAND : kilo) + (mega ? " MB" : " kB");
    }

    /** What was taken out of it, in words; empty when nothing was found. */
    static String gone(Set<Weggehaald> gone) {
        return gone.isEmpty()
                ? ""
                : text(
                        "bijlage.gone",
                        gone.stream()
                                .sorted()
                                .map(each -> text("inhoud.weggehaald." + each.name()))
                                .collect(Collectors.joining(", ")));
    }

    private static String group(BijlageListItem bijlage) {
        if (bijlage.soort().isPicture()) {
            return "picture";
        }
        return bijlage.soort().isSound() ? "sound" : "file";
    }
}
