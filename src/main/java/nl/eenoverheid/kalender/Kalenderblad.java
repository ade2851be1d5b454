package nl.eenoverheid.kalender;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieSoort;
import org.springframework.stereotype.Component;

/** Reads the steps of organisations with everything on which they depend, in two statements. */
@Component
class Kalenderblad {
    /** A draft budget is sent so long before what depends on it, at most. */
    private static final int DEPENDS_DAYS = 400;

    private final KalenderLookup lookup;
    private final Momentenplan plan;
    private final Termijnregels regels;
    private final Deelnemingen deelnemingen;

    Kalenderblad(KalenderLookup lookup, Momentenplan plan, Termijnregels regels, Deelnemingen deelnemingen) {
        this.lookup = lookup;
        this.plan = plan;
        this.regels = regels;
        this.deelnemingen = deelnemingen;
    }

    /**
     * The steps and clashes of these organisations between two days.
     *
     * @param own is told of last days by law even when it never planned anything
     */
    Blad read(Set<OrganisatieId> organisaties, OrganisatieId own, LocalDate van, LocalDate tot, LocalDate today) {
        Set<OrganisatieId> regelingen = new HashSet<>();
        organisaties.forEach(
                each -> regelingen.addAll(isRegeling(each) ? Set.of(each) : deelnemingen.regelingen(each)));
        Set<OrganisatieId> all = new HashSet<>(organisaties);
        all.addAll(regelingen);
        LocalDate first = van.minusDays(DEPENDS_DAYS);
        LocalDate last = tot.plusDays(DEPENDS_DAYS);
        List<KalenderMoment> momenten = plan.of(lookup.momenten(all, regelingen, first, last), organisaties, van, tot);
        List<PeriodeListItem> perioden = lookup.perioden(
                momenten.stream().map(KalenderMoment::organisatie).collect(Collectors.toSet()), van, last);
        return new Blad(
                momenten,
                perioden,
                new Botsingen(momenten, perioden, own, deelnemingen::regelingen, regels.weken(), today).find());
    }

    private boolean isRegeling(OrganisatieId organisatie) {
        return deelnemingen
                .find(organisatie)
                .filter(each -> each.soort() == OrganisatieSoort.REGELING)
                .isPresent();
    }

    /** Steps, with those on which they depend, and what clashes in them. */
    record Blad(List<KalenderMoment> momenten, List<PeriodeListItem> perioden, List<Botsing> botsingen) {}
}
