package nl.eenoverheid.beginspraak;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.FaseGuard;
import org.springframework.stereotype.Component;

/** Nothing is drafted before people were talked with, or somebody said why they were not. */
@Component
class BeginspraakGuard implements FaseGuard {
    private final RondeRepository rondes;
    private final VerantwoordingRepository explanations;

    BeginspraakGuard(RondeRepository rondes, VerantwoordingRepository explanations) {
        this.rondes = rondes;
        this.explanations = explanations;
    }

    @Override
    public Optional<Obstacle> before(DossierId id, DossierFase from, DossierFase next) {
        boolean begins = next == DossierFase.VOORBEREIDING && from.ordinal() < next.ordinal();
        return begins && !rondes.existsByDossierId(id.value()) && !explanations.existsByDossierId(id.value())
                ? Optional.of(new Obstacle("beginspraak.move.first", BeginspraakRoutes.of(id)))
                : Optional.empty();
    }
}
