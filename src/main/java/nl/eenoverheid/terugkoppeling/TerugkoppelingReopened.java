package nl.eenoverheid.terugkoppeling;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SignalenLanded;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/** An answer that was sent is taken up again; the signaal then is open again too. */
public record TerugkoppelingReopened(
        TerugkoppelingId id,
        SignaalId signaal,
        String titel,
        Set<Long> werkruimten,
        String toelichting,
        Actor actor,
        Instant at)
        implements WerkruimteEvent, SignalenLanded {

    @Override
    public Item item() {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }

    @Override
    public String what() {
        return "reopened";
    }

    @Override
    public Set<Long> signalen() {
        return Set.of(signaal.value());
    }

    @Override
    public SignaalStatus reached() {
        return SignaalStatus.HEROPEND;
    }
}
