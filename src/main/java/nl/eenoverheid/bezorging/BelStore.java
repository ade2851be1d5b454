package nl.eenoverheid.bezorging;

import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.springframework.stereotype.Component;

/** Keeps who calls and what came of it. */
@Component
class BelStore {
    private final BeltaakRepository taken;
    private final BelpogingRepository pogingen;

    BelStore(BeltaakRepository taken, BelpogingRepository pogingen) {
        this.taken = taken;
        this.pogingen = pogingen;
    }

    Beltaak of(TerugkoppelingId id) {
        return taken.findById(id.value()).orElseGet(() -> taken.save(new Beltaak(id)));
    }

    void keep(Belpoging poging) {
        pogingen.save(poging);
    }
}
