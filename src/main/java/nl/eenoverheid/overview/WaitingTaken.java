package nl.eenoverheid.overview;

import java.util.List;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits of what organisations ask of each other. */
@Component
class WaitingTaken {
    private final TaakService taken;

    WaitingTaken(TaakService taken) {
        this.taken = taken;
    }

    List<Attention.Taak> within(@Nullable WerkruimteId werkruimte) {
        return taken.waiting(werkruimte).stream()
                .map(taak -> new Attention.Taak(
                        taak.id(), taak.vraag(), taak.status(), taak.ander(), taak.uiterlijk(), taak.werkdagenTeLaat()))
                .toList();
    }
}
