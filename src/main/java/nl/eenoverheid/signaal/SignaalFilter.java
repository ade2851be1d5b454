package nl.eenoverheid.signaal;

import java.time.LocalDate;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of signalen is narrowed to; null or false means "all".
 *
 * @param thema a theme; a main theme includes what is below it
 * @param sinds heard on this day or later
 * @param bezoek heard during this bezoek
 */
public record SignaalFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable SignaalStatus status,
        @Nullable SignaalSoort soort,
        @Nullable OrganisatieId gemeente,
        @Nullable Long thema,
        @Nullable Long aanleiding,
        boolean antwoordBeloofd,
        @Nullable LocalDate sinds,
        @Nullable BezoekId bezoek) {

    /** Everything that the caller may see. */
    public static final SignaalFilter ALL = new SignaalFilter(null, null, null, null, null, null, false, null);

    /** During whichever bezoek, or none. */
    public SignaalFilter(
            @Nullable WerkruimteId werkruimte,
            @Nullable SignaalStatus status,
            @Nullable SignaalSoort soort,
            @Nullable OrganisatieId gemeente,
            @Nullable Long thema,
            @Nullable Long aanleiding,
            boolean antwoordBeloofd,
            @Nullable LocalDate sinds) {
        this(werkruimte, status, soort, gemeente, thema, aanleiding, antwoordBeloofd, sinds, null);
    }
}
