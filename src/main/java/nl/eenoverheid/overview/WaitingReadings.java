package nl.eenoverheid.overview;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.peiling.PeilingService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits of reading together: rounds that end on a day first, then what is to be signed. */
@Component
class WaitingReadings {
    private final DuidingService duidingen;
    private final PeilingService peilingen;

    WaitingReadings(DuidingService duidingen, PeilingService peilingen) {
        this.duidingen = duidingen;
        this.peilingen = peilingen;
    }

    List<Attention> within(@Nullable WerkruimteId werkruimte) {
        List<Attention> waiting = new ArrayList<>();
        peilingen
                .waiting(werkruimte)
                .forEach(peiling ->
                        waiting.add(new Attention.Peiling(peiling.duidingId(), peiling.titel(), peiling.uiterlijk())));
        duidingen
                .waiting(werkruimte)
                .forEach(duiding -> waiting.add(new Attention.Duiding(
                        duiding.id(), duiding.titel(), duiding.signalen(), duiding.gesproken(), duiding.nogNiet())));
        return waiting;
    }
}
