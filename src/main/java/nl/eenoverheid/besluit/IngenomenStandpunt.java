package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * A position that an organisation took. It is never changed: who thinks otherwise later takes a new one.
 *
 * @param volgnummer within the organisation
 * @param tekst number of the text that it is about
 * @param door who wrote it down; of another organisation when it was on behalf
 */
record IngenomenStandpunt(
        BesluitId besluit,
        OrganisatieId organisatie,
        int volgnummer,
        Standpunt standpunt,
        String reden,
        String minderheid,
        Ommekeer ommekeer,
        Doorgifte doorgifte,
        int tekst,
        Actor door,
        Instant op) {

    /** The first that an organisation takes. */
    static IngenomenStandpunt first(Besluit besluit, StandpuntData data, Actor door, Instant op) {
        return new IngenomenStandpunt(
                besluit.id(),
                Objects.requireNonNull(data.organisatie()),
                1,
                Objects.requireNonNull(data.standpunt()),
                data.reden(),
                data.minderheid(),
                data.ommekeer(),
                data.doorgifte(),
                besluit.tekst(),
                door,
                op);
    }

    /** This one, taken after another of the same organisation. */
    IngenomenStandpunt after(IngenomenStandpunt before) {
        return new IngenomenStandpunt(
                besluit,
                organisatie,
                before.volgnummer + 1,
                standpunt,
                reden,
                minderheid,
                ommekeer,
                doorgifte,
                tekst,
                door,
                op);
    }

    /** Whether it says the same, of the same text, by the same organisation: then it was sent twice. */
    boolean repeats(IngenomenStandpunt other) {
        return organisatie.equals(other.organisatie)
                && standpunt == other.standpunt
                && reden.equals(other.reden)
                && minderheid.equals(other.minderheid)
                && tekst == other.tekst
                && door.organisatie().equals(other.door.organisatie());
    }

    /** Whether another organisation wrote it down. */
    boolean isOnBehalf() {
        return !door.organisatie().equals(organisatie);
    }

    /**
     * What an organisation thought until now, as far as it changes its mind. What it took back counts; what another one
     * wrote down for it does not when it corrects that itself.
     *
     * @param said everything that it said, the last first
     * @param own whether it speaks itself now
     */
    static Standpunt before(List<IngenomenStandpunt> said, boolean own) {
        return said.stream()
                .filter(each -> each.standpunt != Standpunt.NOG_NIET)
                .filter(each -> !own || !each.isOnBehalf())
                .map(IngenomenStandpunt::standpunt)
                .findFirst()
                .orElse(Standpunt.NOG_NIET);
    }

    /** The same words, by the organisation itself and about the present text. */
    StandpuntData confirmed() {
        return new StandpuntData(organisatie, standpunt, reden, minderheid, ommekeer, Doorgifte.GEEN);
    }

    Checklist.Positie positie() {
        return new Checklist.Positie(organisatie, standpunt, reden, minderheid, tekst, !isOnBehalf());
    }
}
