package nl.eenoverheid.duiding;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SignalenLanded;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** The last organisation signed: the reading stands, and the signalen in it have been read together. */
public record DuidingSignedOff(
        DuidingId id, String titel, Set<Long> signalen, Set<Long> werkruimten, Actor actor, Instant at)
        implements WerkruimteEvent, SignalenLanded {

    @Override
    public Item item() {
        return new Item(ItemSoort.DUIDING, id.value());
    }

    @Override
    public String what() {
        return "signedOff";
    }

    @Override
    public SignaalStatus reached() {
        return SignaalStatus.GEDUID;
    }
}
