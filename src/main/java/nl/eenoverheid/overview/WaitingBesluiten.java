package nl.eenoverheid.overview;

import java.util.List;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.voortgang.VoortgangService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits after besluiten were adopted: steps that are late, and what is to be looked at again. */
@Component
class WaitingBesluiten {
    private final BesluitService besluiten;
    private final VoortgangService voortgang;

    WaitingBesluiten(BesluitService besluiten, VoortgangService voortgang) {
        this.besluiten = besluiten;
        this.voortgang = voortgang;
    }

    List<Attention.Stap> late(@Nullable WerkruimteId werkruimte) {
        return voortgang.late(werkruimte).stream()
                .map(stap ->
                        new Attention.Stap(stap.besluit().value(), stap.wat(), stap.titel(), stap.werkdagenTeLaat()))
                .toList();
    }

    List<Attention.Herziening> toReview(@Nullable WerkruimteId werkruimte) {
        return besluiten.toReview(werkruimte).stream()
                .map(besluit -> new Attention.Herziening(besluit.id(), besluit.titel(), besluit.herzieningOp()))
                .toList();
    }
}
