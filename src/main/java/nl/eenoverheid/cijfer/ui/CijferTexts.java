package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.cijfer.CijferDetail;
import nl.eenoverheid.cijfer.Onderwerp;
import nl.eenoverheid.cijfer.Peildatum;
import nl.eenoverheid.ui.Dates;

/** How figures read. */
final class CijferTexts {
    private static final int DECIMALS = 6;
    private static final Pattern SITE = Pattern.compile("((?:[a-z0-9-]+\\.)+[a-z]{2,})(?:\\s.*)?");

    private CijferTexts() {}

    static String number(BigDecimal waarde) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(waarde);
    }

    /** With its unit. */
    static String whole(CijferDetail cijfer) {
        return number(cijfer.waarde()) + " " + cijfer.over().eenheid();
    }

    static String peildatum(Peildatum peildatum) {
        return peildatum
                .dag()
                .map(day -> Dates.date(day, locale()))
                .or(() -> peildatum.maand().map(DateTimeFormatter.ofPattern("MMMM yyyy", locale())::format))
                .orElse(peildatum.tekst());
    }

    /** Where, and for which year. */
    static String where(Onderwerp over) {
        return Stream.of(
                        over.waar(),
                        over.jaarDoel() == null ? "" : over.jaarDoel().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Where it can be read: the address that came with it, or the site that the source names; empty when there is neither. */
    static String address(CijferDetail cijfer) {
        Matcher site = SITE.matcher(cijfer.bron());
        if (!cijfer.link().isEmpty()) {
            return cijfer.link();
        }
        return site.matches() ? "https://" + site.group(1) : "";
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
