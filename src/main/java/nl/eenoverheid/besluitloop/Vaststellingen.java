package nl.eenoverheid.besluitloop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that adopt one afspraak, each by itself.
 *
 * @param eigen the organisation of the caller
 * @param canWrite whether the caller may ask bodies and speak for those of their own organisation
 * @param canSpeakForOthers whether the caller may write down what the bodies of others decided
 */
public record Vaststellingen(
        List<Regel> regels, OrganisatieId eigen, boolean afspraak, boolean canWrite, boolean canSpeakForOthers) {

    public Vaststellingen {
        regels = List.copyOf(regels);
    }

    /** How many of each kind of body adopted it, in the order of the kinds. */
    public List<Telling> tellingen() {
        Map<BestuursorgaanSoort, List<Regel>> kinds =
                regels.stream().collect(Collectors.groupingBy(Regel::soort, TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> new Telling(
                        kind.getKey(),
                        (int) kind.getValue().stream()
                                .filter(each -> each.stand() == VaststellingStand.VASTGESTELD)
                                .count(),
                        kind.getValue().size()))
                .toList();
    }

    /** The organisations whose bodies said this. */
    public List<String> wie(VaststellingStand stand) {
        return regels.stream()
                .filter(each -> each.stand() == stand)
                .map(Regel::organisatie)
                .distinct()
                .toList();
    }

    /** Whether the caller may write down what a body decided. */
    public boolean canSpeak(Regel regel) {
        return canWrite && (canSpeakForOthers || regel.organisatieId().equals(eigen));
    }

    /** How many of one kind of body adopted it. */
    public record Telling(BestuursorgaanSoort soort, int vastgesteld, int alle) {}

    /**
     * One body.
     *
     * @param dag on which it decided, or will
     * @param wie who wrote that down; empty as long as nobody did
     * @param eerder how often something else was written down before
     */
    public record Regel(
            VaststellingId id,
            long version,
            String orgaan,
            BestuursorgaanSoort soort,
            OrganisatieId organisatieId,
            String organisatie,
            VaststellingStand stand,
            @Nullable LocalDate dag,
            String toelichting,
            String bron,
            String wie,
            int eerder) {}
}
