package nl.eenoverheid.signaal;

import java.time.LocalDate;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of signalen is narrowed to; null or false means "all".
 *
 * @param thema a theme; a main theme includes what is below it
 * @param sinds heard on this day or later
 * @param bezoek heard during this bezoek
 * @param behandeling who handles it, as seen by the one who looks
 * @param met what it was put with or landed in, such as a dossier; what the one who looks does not see leaves nothing
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
        @Nullable BezoekId bezoek,
        @Nullable Behandeling behandeling,
        @Nullable Item met) {

    /** Everything that the caller may see. */
    public static final SignaalFilter ALL = new SignaalFilter(null, null, null, null, null, null, false, null);

    /** What was put with something or landed in it. */
    public static SignaalFilter with(Item met) {
        return new SignaalFilter(null, null, null, null, null, null, false, null, null, null, met);
    }

    /** During whichever bezoek, or none, whoever handles it, and whatever it was put with. */
    public SignaalFilter(
            @Nullable WerkruimteId werkruimte,
            @Nullable SignaalStatus status,
            @Nullable SignaalSoort soort,
            @Nullable OrganisatieId gemeente,
            @Nullable Long thema,
            @Nullable Long aanleiding,
            boolean antwoordBeloofd,
            @Nullable LocalDate sinds) {
        this(werkruimte, status, soort, gemeente, thema, aanleiding, antwoordBeloofd, sinds, null, null, null);
    }

    /** Whether it narrows to a theme and to nothing else but werkruimten and days. */
    boolean isThemaOnly() {
        return equals(new SignaalFilter(werkruimte, null, null, null, thema, null, false, sinds));
    }

    /** Who handles a signaal, as seen by the one who looks. */
    public enum Behandeling {
        /** The own organisation has to say whether it takes it. */
        WACHT_OP_ONS,
        /** The own organisation handles it, or is asked to. */
        VAN_ONS,
        /** The one who looks handles it. */
        VAN_MIJ,
        /** The own organisation directs. */
        REGIE
    }
}
