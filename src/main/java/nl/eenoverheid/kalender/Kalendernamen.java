package nl.eenoverheid.kalender;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.NotFound;
import org.springframework.stereotype.Component;

/** Knows whose steps a filter asks for, and what the law says about whom. */
@Component
class Kalendernamen {
    private final Deelnemingen deelnemingen;
    private final Termijnregels regels;

    Kalendernamen(Deelnemingen deelnemingen, Termijnregels regels) {
        this.deelnemingen = deelnemingen;
        this.regels = regels;
    }

    /** The own organisation first, then by name. */
    Set<OrganisatieId> of(KalenderFilter filter, OrganisatieId own) {
        Set<OrganisatieId> asked = new HashSet<>(filter.organisaties());
        if (asked.isEmpty() && filter.regio() != null) {
            asked.addAll(deelnemingen.regio(filter.regio()));
            Set.copyOf(asked).forEach(each -> asked.addAll(deelnemingen.regelingen(each)));
        } else if (asked.isEmpty()) {
            asked.add(own);
            asked.addAll(deelnemingen.regelingen(own));
        }
        Set<OrganisatieId> ordered = new LinkedHashSet<>();
        if (asked.contains(own)) {
            ordered.add(own);
        }
        organisaties().stream()
                .map(OrganisatieNaam::id)
                .filter(asked::contains)
                .limit(KalenderFilter.MOST)
                .forEach(ordered::add);
        return ordered;
    }

    List<OrganisatieNaam> organisaties() {
        return deelnemingen.organisaties();
    }

    List<OrganisatieNaam> regelingen(OrganisatieId raad) {
        Set<OrganisatieId> takesPart = deelnemingen.regelingen(raad);
        return organisaties().stream()
                .filter(each -> takesPart.contains(each.id()))
                .toList();
    }

    Optional<Termijnregel> regel(MomentSleutel sleutel) {
        return deelnemingen.find(sleutel.organisatie()).flatMap(each -> regels.find(sleutel.soort(), each.soort()));
    }

    /**
     * Refuses a step that this organisation does not take.
     *
     * @throws NotFound when it does not
     */
    void require(MomentSleutel sleutel) {
        boolean takes = deelnemingen
                .find(sleutel.organisatie())
                .filter(each -> sleutel.soort().isFor(each.soort()))
                .isPresent();
        boolean about = sleutel.over() == null
                ? sleutel.soort() != MomentSoort.ZIENSWIJZE
                : deelnemingen.deelnemers(sleutel.over()).contains(sleutel.organisatie());
        if (!takes || !about) {
            throw new NotFound();
        }
    }

    /** Whose step it is, for the audit trail. */
    String about(MomentSleutel sleutel) {
        String whose = deelnemingen.naam(sleutel.organisatie());
        return sleutel.over() == null
                ? whose + ", " + sleutel.boekjaar()
                : whose + " → " + deelnemingen.naam(sleutel.over()) + ", " + sleutel.boekjaar();
    }
}
