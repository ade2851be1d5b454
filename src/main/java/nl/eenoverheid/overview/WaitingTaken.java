package nl.eenoverheid.overview;

import java.util.List;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.vergadering.VergaderingListItem;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits of what organisations ask of each other, and where they meet. */
@Component
class WaitingTaken {
    private final TaakService taken;
    private final VergaderingService vergaderingen;

    WaitingTaken(TaakService taken, VergaderingService vergaderingen) {
        this.taken = taken;
        this.vergaderingen = vergaderingen;
    }

    /** The meetings to which the caller is invited, the first one first. */
    List<VergaderingListItem> meetings(@Nullable WerkruimteId werkruimte) {
        return vergaderingen.coming(werkruimte);
    }

    List<Attention.Taak> within(@Nullable WerkruimteId werkruimte) {
        return taken.waiting(werkruimte).stream()
                .map(taak -> new Attention.Taak(
                        taak.id(), taak.vraag(), taak.status(), taak.ander(), taak.uiterlijk(), taak.werkdagenTeLaat()))
                .toList();
    }
}
