package nl.eenoverheid.dekking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.dekking.DekkingDetail;
import nl.eenoverheid.dekking.DekkingRij;
import nl.eenoverheid.ui.Amounts;

/** Words about what a besluit costs and who pays. */
final class DekkingTexts {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final int EUROS = 3;

    private DekkingTexts() {}

    /** An amount × 1,000 euro as it is kept, to the euro where that was said. */
    static String thousands(BigDecimal bedrag, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(EUROS);
        return format.format(bedrag);
    }

    /** The same in whole euro, for a sentence. */
    static String euros(BigDecimal bedrag, Locale locale) {
        return "€ " + Amounts.whole(bedrag.abs().multiply(THOUSAND), locale);
    }

    /** Who pays from what, in one line. */
    static String line(DekkingRij rij, Locale locale) {
        return I18NProvider.translate(
                locale,
                "dekking.line",
                rij.overheid().naam(),
                Integer.toString(rij.boekjaar()),
                rij.taakveld().code() + " " + rij.taakveld().naam(),
                euros(rij.bedrag(), locale));
    }

    /** What everybody must know: what is not covered, what is more than the line holds, what stands in no budget. */
    static List<String> warnings(DekkingDetail found, Locale locale) {
        List<String> warnings = new ArrayList<>();
        BigDecimal tekort = found.tekort();
        if (tekort != null && tekort.signum() > 0) {
            warnings.add(I18NProvider.translate(locale, "dekking.warning.tekort", euros(tekort, locale)));
        }
        if (tekort != null && tekort.signum() < 0) {
            warnings.add(I18NProvider.translate(locale, "dekking.warning.teveel", euros(tekort, locale)));
        }
        found.regels().stream()
                .filter(DekkingRij::isMoreThanBudget)
                .map(rij -> I18NProvider.translate(locale, "dekking.warning.boven", line(rij, locale)))
                .forEach(warnings::add);
        found.regels().stream()
                .filter(DekkingRij::isUnbudgeted)
                .map(rij -> I18NProvider.translate(locale, "dekking.warning.onbekend", line(rij, locale)))
                .forEach(warnings::add);
        return warnings;
    }

    static String text(String name, Object... params) {
        return I18NProvider.translate("dekking." + name, params);
    }
}
