package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * What the calendar shows.
 *
 * @param organisaties whose lanes it has, the own one first
 * @param punten by day
 * @param vergeten steps by law of which the last day passed and nobody said anything
 * @param perioden recesses and meetings
 */
public record KalenderOverzicht(
        List<OrganisatieId> organisaties,
        List<Kalenderpunt> punten,
        List<KalenderMoment> vergeten,
        List<Botsing> botsingen,
        List<PeriodeListItem> perioden,
        LocalDate today) {

    public KalenderOverzicht {
        organisaties = List.copyOf(organisaties);
        punten = List.copyOf(punten);
        vergeten = List.copyOf(vergeten);
        botsingen = List.copyOf(botsingen);
        perioden = List.copyOf(perioden);
    }

    /** Whether its day passed although somebody still has to do something. */
    public boolean isLate(Kalenderpunt punt) {
        return switch (punt) {
            case KalenderMoment moment -> moment.isLate(today);
            case BronMoment moment -> moment.isOpen() && moment.dag().isBefore(today);
        };
    }

    /** Whether the law asked for it, its day passed, and nobody ever said anything. */
    public boolean isForgotten(Kalenderpunt punt) {
        return punt instanceof KalenderMoment moment && moment.isForgotten(today);
    }
}
