package nl.eenoverheid.escalatie;

import nl.eenoverheid.knoop.KnoopChanged;
import nl.eenoverheid.knoop.KnoopStatus;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Ends what was passed when its question ends, on behalf of who ended that. Twice makes no difference. */
@Component
class EscalatieListener {
    private final EscalatieStore store;

    EscalatieListener(EscalatieStore store) {
        this.store = store;
    }

    @ApplicationModuleListener
    void on(KnoopChanged event) {
        if (event.status() == KnoopStatus.BESLIST) {
            store.end(event.id(), EscalatieStatus.BEANTWOORD, event.actor());
        } else if (event.status() == KnoopStatus.INGETROKKEN) {
            store.end(event.id(), EscalatieStatus.INGETROKKEN, event.actor());
        }
    }
}
