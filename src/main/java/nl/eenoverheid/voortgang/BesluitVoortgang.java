package nl.eenoverheid.voortgang;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * How a besluit is carried out.
 *
 * @param stappen in the order in which they begin
 * @param uitvoerbaar whether the besluit was adopted and not taken back
 * @param eigen the organisation of the caller
 * @param canPlan whether the caller may plan steps of their own organisation
 * @param canPlanForOthers whether the caller may plan steps of every organisation
 */
public record BesluitVoortgang(
        BesluitId besluit,
        String titel,
        List<StapDetail> stappen,
        boolean uitvoerbaar,
        OrganisatieId eigen,
        boolean canPlan,
        boolean canPlanForOthers) {

    public BesluitVoortgang {
        stappen = List.copyOf(stappen);
    }

    /** The same with its steps. */
    BesluitVoortgang with(List<StapDetail> found) {
        return new BesluitVoortgang(besluit, titel, found, uitvoerbaar, eigen, canPlan, canPlanForOthers);
    }

    /** The steps rolled up. */
    public Voortgang voortgang() {
        List<StapDetail> counting = stappen.stream()
                .filter(stap -> stap.status() != StapStatus.VERVALLEN)
                .toList();
        return new Voortgang(
                besluit,
                titel,
                mean(counting),
                counting.size(),
                (int) counting.stream()
                        .filter(stap -> stap.status() == StapStatus.KLAAR)
                        .count(),
                (int) counting.stream()
                        .filter(stap -> stap.werkdagenTeLaat() > 0)
                        .count(),
                lastDay(counting));
    }

    /** Whether a step counts more than another one. */
    public boolean isWeighted() {
        return stappen.stream().map(BesluitVoortgang::weight).distinct().count() > 1;
    }

    private static int mean(List<StapDetail> counting) {
        int weights = counting.stream().mapToInt(BesluitVoortgang::weight).sum();
        return weights == 0
                ? 0
                : counting.stream()
                                .mapToInt(stap -> stap.percentage() * weight(stap))
                                .sum()
                        / weights;
    }

    private static @Nullable LocalDate lastDay(List<StapDetail> counting) {
        return counting.stream()
                .map(stap -> stap.data().tot())
                .reduce(null, (last, day) -> last == null || (day != null && day.isAfter(last)) ? day : last);
    }

    private static int weight(StapDetail stap) {
        Integer gewicht = stap.data().gewicht();
        return gewicht == null ? 1 : gewicht;
    }
}
