package nl.eenoverheid.toewijzing;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to ask an organisation to handle many signalen.
 *
 * @param naar which organisation
 * @param persoon who of it, null when that is for the organisation to say
 * @param reden why; may be empty when nobody handles any of them yet
 */
public record AssignData(
        @Nullable OrganisatieId naar, @Nullable AccountId persoon, String reden) {
    private static final String DIVIDER = ":";

    /**
     * The same, cleaned.
     *
     * @param again whether somebody handles one of them, and so wants to know why
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    public AssignData checked(boolean again) {
        ToewijzingData checked = single().checked(again);
        return new AssignData(checked.naar(), checked.persoon(), checked.reden());
    }

    /** As a choice for many, from data that was checked. */
    public String text() {
        return single().behandelaar().organisatie().value()
                + DIVIDER
                + (persoon == null ? "" : persoon.value())
                + DIVIDER
                + reden;
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when it is none
     */
    static AssignData of(String text) {
        var check = new InputCheck();
        check.unless(text.matches("(?s)\\d{1,18}:\\d{0,18}:.*"), "naar", "shared.input.choose");
        check.done();
        String[] parts = text.split(DIVIDER, 3);
        return new AssignData(
                new OrganisatieId(Long.parseLong(parts[0])),
                parts[1].isEmpty() ? null : new AccountId(Long.parseLong(parts[1])),
                parts[2]);
    }

    /** The same for one signaal. */
    ToewijzingData single() {
        return new ToewijzingData(naar, persoon, null, reden);
    }
}
