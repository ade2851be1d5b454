package nl.eenoverheid.inlezing.bestand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads amounts as files write them, without guessing. */
final class Bedragen {
    private static final Set<String> MISSING = Set.of("", "\\N", "null", "NULL", "-99998", "-99998.0", "-99998,0");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,20})?(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern DOUBTFUL = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{3})+");
    private static final BigDecimal NOT_DELIVERED = new BigDecimal(-99998);

    private Bedragen() {}

    /** Whether it says that there is no amount. */
    static boolean isMissing(String text) {
        return MISSING.contains(text.strip());
    }

    static boolean isMissing(BigDecimal bedrag) {
        return bedrag.compareTo(NOT_DELIVERED) == 0;
    }

    /** Whether it may be thousands as well as parts of one. */
    static boolean isDoubtful(String text) {
        return DOUBTFUL.matcher(text.strip()).matches();
    }

    /** The amount; empty when it is none. */
    static Optional<BigDecimal> read(String text) {
        String clean = text.strip().replace('\u2212', '-');
        return PLAIN.matcher(clean).matches() ? Optional.of(new BigDecimal(clean.replace(',', '.'))) : Optional.empty();
    }
}
