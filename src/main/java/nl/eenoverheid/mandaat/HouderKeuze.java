package nl.eenoverheid.mandaat;

import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A body, or a function of an organisation; never a person.
 *
 * @param orgaan null for a function
 * @param organisatie where the function is; null for a body
 */
public record HouderKeuze(
        @Nullable BestuursorgaanId orgaan, @Nullable OrganisatieId organisatie, String functie) {
    /** Longest name of a function, in characters. */
    public static final int LONGEST = 160;

    /** Nobody yet. */
    public static final HouderKeuze NOBODY = new HouderKeuze(null, null, "");

    /** A body. */
    public static HouderKeuze of(BestuursorgaanId orgaan) {
        return new HouderKeuze(orgaan, null, "");
    }

    /** A function of an organisation. */
    public static HouderKeuze of(OrganisatieId organisatie, String functie) {
        return new HouderKeuze(null, organisatie, functie);
    }

    boolean isBody() {
        return orgaan != null;
    }

    /** The same, cleaned; a problem is told at the field with this name. */
    HouderKeuze checked(InputCheck check, String field) {
        if (isBody()) {
            return new HouderKeuze(orgaan, null, "");
        }
        if (organisatie == null && functie.isBlank()) {
            check.chosen(field, orgaan);
            return NOBODY;
        }
        check.chosen(field + "Organisatie", organisatie);
        return new HouderKeuze(
                null,
                organisatie,
                check.required(field + "Functie", functie, LONGEST).replaceAll("\\s+", " "));
    }
}
