package nl.eenoverheid.besluit;

import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands, as somebody writes it down.
 *
 * @param reden why; must be there when it is against
 * @param minderheid what travels with the besluit when the others go on; only when it is against
 * @param ommekeer what changed its mind, when it thought otherwise before
 * @param doorgifte how it reached who writes it down for another organisation
 */
public record StandpuntData(
        @Nullable OrganisatieId organisatie,
        @Nullable Standpunt standpunt,
        String reden,
        String minderheid,
        Ommekeer ommekeer,
        Doorgifte doorgifte) {

    /** Longest reason or minority text, in characters. */
    public static final int LONGEST = 4000;

    /** For who says it for the first time, and for themselves. */
    public StandpuntData(
            @Nullable OrganisatieId organisatie, @Nullable Standpunt standpunt, String reden, String minderheid) {
        this(organisatie, standpunt, reden, minderheid, Ommekeer.GEEN, Doorgifte.GEEN);
    }

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
        Ommekeer cleanOmmekeer = ommekeer.checked(check);
        Doorgifte cleanDoorgifte = doorgifte.checked(check);
        check.done();
        return new StandpuntData(organisatie, standpunt, cleanReden, cleanMinderheid, cleanOmmekeer, cleanDoorgifte);
    }

    /**
     * Checks what only shows beside what was said before.
     *
     * @param before where the organisation stood
     * @param redenAltijd whether also who is in favour or abstains says why
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    void checkAfter(Standpunt before, boolean redenAltijd) {
        var check = new InputCheck();
        if (standpunt != Standpunt.NOG_NIET) {
            boolean changed = changes(before);
            check.unless(!changed || !reden.isEmpty(), "reden", "besluit.input.whyChanged");
            check.unless(!changed || ommekeer.doorslag() != null, "doorslag", "besluit.input.whatChanged");
            check.unless(
                    !changed || ommekeer.doorslag() == null || ommekeer.isTold(), "wat", "besluit.input.whichChanged");
            check.unless(changed || !redenAltijd || !reden.isEmpty(), "reden", "besluit.input.whyAlways");
        }
        check.done();
    }

    /** Whether the organisation changed its mind. */
    boolean changes(Standpunt before) {
        return before != Standpunt.NOG_NIET && standpunt != Standpunt.NOG_NIET && before != standpunt;
    }

    /** The same without what only counts for who changed its mind. */
    StandpuntData after(Standpunt before) {
        return new StandpuntData(
                organisatie, standpunt, reden, minderheid, changes(before) ? ommekeer : Ommekeer.GEEN, doorgifte);
    }

    /** The same for who says it themselves. */
    StandpuntData unphoned() {
        return new StandpuntData(organisatie, standpunt, reden, minderheid, ommekeer, Doorgifte.GEEN);
    }
}
