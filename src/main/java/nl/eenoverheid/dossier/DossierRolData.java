package nl.eenoverheid.dossier;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A role that an organisation gets in a dossier.
 *
 * @param van the first day
 * @param contact whom to ask there: a name or a job; may be empty
 */
public record DossierRolData(
        @Nullable OrganisatieId organisatie,
        @Nullable DossierRol rol,
        @Nullable LocalDate van,
        String contact) {

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    DossierRolData checked() {
        var check = new InputCheck();
        check.chosen("organisatie", organisatie);
        check.chosen("rol", rol);
        check.chosen("van", van);
        check.unless(van == null || isPlausible(van), "van", "dossier.input.day");
        var result = new DossierRolData(organisatie, rol, van, check.optional("contact", contact, 200));
        check.done();
        return result;
    }

    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= 1950 && day.getYear() <= 2100;
    }
}
