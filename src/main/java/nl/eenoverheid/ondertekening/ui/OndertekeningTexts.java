package nl.eenoverheid.ondertekening.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.mandaat.MandaatDetail;
import nl.eenoverheid.ondertekening.OndertekeningDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Words about the mandate under which a besluit is taken. */
final class OndertekeningTexts {
    private OndertekeningTexts() {}

    /** Why the mandate does not carry the besluit, each with the rule. */
    static List<String> gebreken(OndertekeningDetail found, Locale locale) {
        MandaatDetail mandaat = found.mandaat();
        return mandaat == null
                ? List.of()
                : found.gebreken().stream()
                        .map(each -> gebrek(each, found, mandaat, locale))
                        .toList();
    }

    private static String gebrek(
            MandaatDetail.Gebrek gebrek, OndertekeningDetail found, MandaatDetail mandaat, Locale locale) {
        String key = "ondertekening.gebrek." + gebrek;
        return switch (gebrek) {
            case NOG_NIET -> text(key, Dates.date(mandaat.werktVan(), locale));
            case VERLOPEN, BOVENLIGGEND -> text(key, day(mandaat.werktTot(), locale));
            case INGETROKKEN -> text(key, day(mandaat.ingetrokkenPer(), locale));
            case BOVEN_GRENS, BEDRAG_ONBEKEND ->
                text(key, amount(mandaat.inhoud().bedrag(), locale), amount(found.bedrag(), locale));
        };
    }

    private static String amount(@Nullable BigDecimal bedrag, Locale locale) {
        return bedrag == null ? "" : NumberFormat.getNumberInstance(locale).format(bedrag);
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : Dates.date(day, locale);
    }

    /** What must not be missed. */
    static Div warning(String words, List<String> lines) {
        Div warning = new Div(new Paragraph(words));
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            warning.add(list);
        }
        warning.addClassNames("eo-summary", Tone.WARN.className());
        return warning;
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
