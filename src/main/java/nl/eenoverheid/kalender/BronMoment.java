package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * A moment that another module puts in the calendar, such as a term of co-funding.
 *
 * @param uid names it for ever, with the name of its module in front
 * @param titel without anything that not everybody in its scope may read, and without names of people
 * @param organisatie who has to decide
 * @param pad where it is told more of
 * @param wacht organisations that still have to do something; empty when it is over
 * @param eerst uids of moments that must come before this one
 */
public record BronMoment(
        String uid,
        String titel,
        LocalDate dag,
        OrganisatieId organisatie,
        String organisatieNaam,
        String pad,
        Set<OrganisatieId> wacht,
        Set<String> eerst)
        implements Kalenderpunt {

    public BronMoment {
        wacht = Set.copyOf(wacht);
        eerst = Set.copyOf(eerst);
    }

    @Override
    public KalenderGroep groep() {
        return KalenderGroep.MEDEFINANCIERING;
    }

    @Override
    public LocalDate wanneer() {
        return dag;
    }

    @Override
    public boolean isOpen() {
        return !wacht.isEmpty();
    }

    @Override
    public boolean waitsFor(OrganisatieId other) {
        return wacht.contains(other);
    }
}
