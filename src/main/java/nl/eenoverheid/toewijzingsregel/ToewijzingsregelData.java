package nl.eenoverheid.toewijzingsregel;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.toewijzing.Voorwaarden;
import org.jspecify.annotations.Nullable;

/**
 * What an owner fills in.
 *
 * @param als what a signaal must be
 * @param naar which organisation is then asked
 * @param persoon who of it, null when that is for the organisation to say
 */
public record ToewijzingsregelData(
        Voorwaarden als,
        @Nullable OrganisatieId naar,
        @Nullable AccountId persoon) {

    /** The organisation, of data that was checked. */
    OrganisatieId organisatie() {
        if (naar == null) {
            throw new IllegalStateException("not checked");
        }
        return naar;
    }

    void check() {
        var check = new InputCheck();
        check.chosen("naar", naar);
        check.done();
    }
}
