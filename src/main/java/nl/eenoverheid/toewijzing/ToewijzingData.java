package nl.eenoverheid.toewijzing;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to ask an organisation.
 *
 * @param naar which organisation
 * @param persoon who of it, null when that is for the organisation to say
 * @param werkruimte in which the signaal is placed too, because the organisation does not see it yet; else null
 * @param reden why; may be empty for the first who is asked
 */
public record ToewijzingData(
        @Nullable OrganisatieId naar,
        @Nullable AccountId persoon,
        @Nullable WerkruimteId werkruimte,
        String reden) {
    static final int LONGEST_REASON = 1000;

    /** Whom it names, of data that was checked. */
    Behandelaar behandelaar() {
        if (naar == null) {
            throw new IllegalStateException("not checked");
        }
        return new Behandelaar(naar, persoon);
    }

    /**
     * The same, cleaned.
     *
     * @param again whether somebody was asked before, so that others want to know why
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    ToewijzingData checked(boolean again) {
        var check = new InputCheck();
        check.chosen("naar", naar);
        String why =
                again ? check.required("reden", reden, LONGEST_REASON) : check.optional("reden", reden, LONGEST_REASON);
        check.done();
        return new ToewijzingData(naar, persoon, werkruimte, why);
    }
}
