package nl.eenoverheid.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.IllegalMove;
import org.springframework.stereotype.Component;

/** What co-owners and the way of deciding say about a position and about a result. */
@Component
class StandpuntGuard {
    private final BesliswijzeRepository wijzen;
    private final Akkoorden akkoorden;
    private final Standpunten standpunten;
    private final OverheidService overheden;
    private final Clock clock;

    StandpuntGuard(
            BesliswijzeRepository wijzen,
            Akkoorden akkoorden,
            Standpunten standpunten,
            OverheidService overheden,
            Clock clock) {
        this.wijzen = wijzen;
        this.akkoorden = akkoorden;
        this.standpunten = standpunten;
        this.overheden = overheden;
        this.clock = clock;
    }

    /**
     * Guards a position.
     *
     * @return whether who speaks says why, whatever they think
     */
    boolean requireOpen(Besluit besluit) {
        besluit.requirePreparation();
        requireAgreed(besluit);
        Optional<Besliswijze> wijze = wijzen.find(besluit.id().value());
        wijze.ifPresent(each -> each.requireOpen(LocalDate.ofInstant(clock.instant(), BesluitService.HERE)));
        return wijze.filter(Besliswijze::redenAltijd).isPresent();
    }

    /** Guards that co-owners agree with the present text. */
    void requireAgreed(Besluit besluit) {
        AkkoordStatus status = akkoorden.status(besluit.id());
        if (!status.goesOn()) {
            throw new IllegalMove("besluit.move.eerstAkkoord." + status.name());
        }
    }

    /**
     * Guards a result; against the count it needs a reason.
     *
     * @param tegenTelling that reason, empty when there is none
     * @return where each organisation stands now
     */
    List<Checklist.Positie> requireCounted(Besluit besluit, BesluitResultaat resultaat, String tegenTelling) {
        besluit.requirePreparation();
        List<Checklist.Positie> posities = standpunten.now(besluit.id()).stream()
                .map(IngenomenStandpunt::positie)
                .toList();
        if (resultaat.decides()) {
            requireAgreed(besluit);
            wijzen.find(besluit.id().value()).ifPresent(wijze -> {
                Telling telling = wijze.regels().count(posities);
                wijze.accept(resultaat, telling, tegenTelling, this::naming);
            });
        }
        return posities;
    }

    /** How many positions were taken in all. */
    int count(Besluit besluit) {
        return standpunten.count(besluit.id());
    }

    private String naming(Set<OrganisatieId> organisaties) {
        return overheden.namen(organisaties).values().stream().sorted().collect(Collectors.joining(", "));
    }
}
