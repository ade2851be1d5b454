package nl.eenoverheid.inlezing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;

/** What the name of a file says of it; somebody looks at it before it is used. */
final class Voorstel {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("(?:kwartaal|kw|q)[ _-]?([1-4])");

    private Voorstel() {}

    static InlezingData of(String naam, int otherwise) {
        String lower = naam.toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(lower);
        return new InlezingData(
                laag(lower), year.find() ? Integer.valueOf(year.group()) : otherwise, verslag(lower), naam, null);
    }

    private static Overheidslaag laag(String name) {
        if (name.contains("provincie")) {
            return Overheidslaag.PROVINCIE;
        }
        if (name.contains("waterschap")) {
            return Overheidslaag.WATERSCHAP;
        }
        return name.contains("regeling") || name.startsWith("gr_") ? Overheidslaag.GR : Overheidslaag.GEMEENTE;
    }

    private static Verslag verslag(String name) {
        Matcher quarter = QUARTER.matcher(name);
        if (quarter.find()) {
            return Verslag.ofPeriode(Integer.parseInt(quarter.group(1)));
        }
        return name.contains("rekening") || name.contains("realisatie") ? Verslag.REKENING : Verslag.BEGROTING;
    }
}
