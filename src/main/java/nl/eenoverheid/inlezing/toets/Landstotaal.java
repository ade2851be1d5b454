package nl.eenoverheid.inlezing.toets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.bestand.Aanlevering;
import nl.eenoverheid.inlezing.bestand.Cel;
import nl.eenoverheid.inlezing.bestand.Deel;
import org.jspecify.annotations.Nullable;

/** All governments of a file together, as the file says and as they add up. */
final class Landstotaal {
    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private @Nullable Aanlevering said;

    void says(Aanlevering total) {
        said = total;
    }

    void add(List<Cel> cells) {
        cells.stream()
                .filter(each -> each.bedrag() != null && each.deel().ordinal() <= Deel.BATEN.ordinal())
                .forEach(each -> sums.merge(key(each), each.bedrag(), BigDecimal::add));
    }

    List<Bevinding> differences() {
        List<Bevinding> found = new ArrayList<>();
        if (said == null) {
            return found;
        }
        for (Cel cel : said.cellen()) {
            BigDecimal sum = sums.getOrDefault(key(cel), BigDecimal.ZERO);
            if (cel.bedrag() != null && cel.bedrag().compareTo(sum) != 0) {
                found.add(Bevinding.of(
                        Foutcode.EO004,
                        cel.plek(),
                        said.naam(),
                        (cel.code() + " " + cel.deel().naam() + " " + cel.tweede()).strip(),
                        cel.bedrag().toPlainString(),
                        sum.toPlainString()));
            }
        }
        return found;
    }

    private static String key(Cel cel) {
        return cel.deel() + " " + cel.code() + " " + cel.tweede();
    }
}
