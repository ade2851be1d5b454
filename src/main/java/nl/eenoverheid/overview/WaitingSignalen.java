package nl.eenoverheid.overview;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.bijlage.BijlageService;
import nl.eenoverheid.toewijzing.ToewijzingService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits around signalen: files with a virus first, then what was asked to be handled. */
@Component
class WaitingSignalen {
    private final BijlageService bijlagen;
    private final ToewijzingService toewijzingen;

    WaitingSignalen(BijlageService bijlagen, ToewijzingService toewijzingen) {
        this.bijlagen = bijlagen;
        this.toewijzingen = toewijzingen;
    }

    List<Attention> within(@Nullable WerkruimteId werkruimte) {
        List<Attention> waiting = new ArrayList<>();
        bijlagen.infected(werkruimte)
                .forEach(file -> waiting.add(new Attention.Besmet(file.signaal(), file.kop(), file.naam())));
        toewijzingen
                .waiting(werkruimte)
                .forEach(asked ->
                        waiting.add(new Attention.Toewijzing(asked.id(), asked.kop(), asked.terug(), asked.teLaat())));
        return waiting;
    }
}
