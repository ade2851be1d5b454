package nl.eenoverheid.speelruimte;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A version of one face of the card of a dossier was set. A dossier has one card, so the card has the id of its
 * dossier.
 *
 * @param titel name of the dossier
 */
public record SpeelruimteRecorded(
        DossierId id, Gezicht gezicht, int nummer, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent {

    @Override
    public Item item() {
        return new Item(ItemSoort.SPEELRUIMTE, id.value());
    }

    @Override
    public String what() {
        String what = nummer == 1 ? "recorded" : "changed";
        return gezicht == Gezicht.INWONERS ? what : what + "Bestuur";
    }
}
