package nl.eenoverheid.koppeling;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalLinked;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A signaal was put with a dossier, or taken away from it. The verloop does not name the dossier: who reads it may not see that,
 * now or later; the page does, to who may.
 */
public record SignaalKoppelingChanged(
        SignaalId signaal,
        DossierId dossier,
        String what,
        String titel,
        Set<Long> werkruimten,
        Set<Long> seenIn,
        Actor actor,
        Instant at)
        implements WerkruimteEvent, SignaalLinked {

    @Override
    public Item item() {
        return new Item(ItemSoort.SIGNAAL, signaal.value());
    }

    @Override
    public Item with() {
        return new Item(ItemSoort.DOSSIER, dossier.value());
    }

    @Override
    public String key() {
        return "koppeling.verloop." + what;
    }
}
