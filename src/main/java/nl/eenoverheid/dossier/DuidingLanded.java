package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SignalenLanded;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteEvent;

/**
 * A shared reading gave a dossier a sentence, and so did the signalen in it.
 *
 * @param zin the sentence
 */
public record DuidingLanded(
        DossierId id,
        DuidingId duiding,
        String titel,
        String zin,
        Set<Long> signalen,
        Set<Long> werkruimten,
        Actor actor,
        Instant at)
        implements WerkruimteEvent, SignalenLanded {

    @Override
    public Item item() {
        return new Item(ItemSoort.DOSSIER, id.value());
    }

    @Override
    public String what() {
        return "landed";
    }

    @Override
    public String toelichting() {
        return zin;
    }

    @Override
    public SignaalStatus reached() {
        return SignaalStatus.GELAND;
    }
}
