package nl.eenoverheid.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import org.jspecify.annotations.Nullable;

/**
 * One signaal to take along. It holds who noted it by organisation only, and nothing of who spoke.
 *
 * @param woorden and what follows: words of people
 * @param gemeente or the region
 * @param puntBreedte degrees north of a point on the map, as exact as it is kept
 * @param puntLengte degrees east
 * @param themas the main one first, divided by semicolons, as are labels and werkruimten
 * @param werkruimten where it stands, as far as the one who takes it may know
 * @param behandelaar the organisation that handles it or is asked to
 */
public record ExportRegel(
        long id,
        LocalDate gehoordOp,
        SignaalSoort soort,
        SignaalStatus status,
        String woorden,
        String ervaren,
        String dwars,
        String zelf,
        String gehoord,
        String gevoeld,
        String beleefd,
        @Nullable Integer aantalMensen,
        @Nullable String gemeente,
        String kern,
        @Nullable BigDecimal puntBreedte,
        @Nullable BigDecimal puntLengte,
        @Nullable String aanleiding,
        @Nullable String aanleidingEn,
        @Nullable String themas,
        @Nullable String themasEn,
        @Nullable String labels,
        String organisatie,
        String werkruimten,
        @Nullable String behandelaar,
        boolean antwoordBeloofd,
        @Nullable LocalDate antwoordUiterlijk) {}
