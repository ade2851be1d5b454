package nl.eenoverheid.tijdlijn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is narrowed to; null and empty mean "all".
 *
 * @param van the first day
 * @param tot the last day
 * @param organisatie name of who did it
 */
public record TijdlijnFilter(
        @Nullable TijdlijnSoort soort,
        @Nullable LocalDate van,
        @Nullable LocalDate tot,
        String organisatie) {

    /** Everything. */
    public static final TijdlijnFilter ALL = new TijdlijnFilter(null, null, null, "");

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    /** Whether it lets a moment through. */
    boolean lets(Tijdlijnpunt punt) {
        return (soort == null || punt.soort() == soort)
                && (organisatie.isEmpty() || punt.organisatie().equals(organisatie))
                && !punt.op().isBefore(first());
    }

    /** Before which moment it begins to read. */
    Instant before() {
        return tot == null ? FAR : tot.plusDays(1).atStartOfDay(HERE).toInstant();
    }

    /** The first moment that it lets through. */
    Instant first() {
        return van == null ? Instant.MIN : van.atStartOfDay(HERE).toInstant();
    }
}
