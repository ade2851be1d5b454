package nl.eenoverheid.besluit;

import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands, as somebody writes it down.
 *
 * @param reden why; must be there when it is against
 * @param minderheid what travels with the besluit when the others go on; only when it is against
 */
public record StandpuntData(
        @Nullable OrganisatieId organisatie, @Nullable Standpunt standpunt, String reden, String minderheid) {

    /** Longest reason or minority text, in characters. */
    public static final int LONGEST = 4000;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    StandpuntData checked() {
        var check = new InputCheck();
        check.chosen("organisatie", organisatie);
        check.chosen("standpunt", standpunt);
        String cleanReden = check.optional("reden", reden, LONGEST);
        String cleanMinderheid = check.optional("minderheid", minderheid, LONGEST);
        check.unless(standpunt != Standpunt.TEGEN || !cleanReden.isEmpty(), "reden", "besluit.input.whyAgainst");
        check.unless(
                standpunt == Standpunt.TEGEN || cleanMinderheid.isEmpty(),
                "minderheid",
                "besluit.input.minorityIsAgainst");
        check.done();
        return new StandpuntData(organisatie, standpunt, cleanReden, cleanMinderheid);
    }
}
