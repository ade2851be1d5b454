package nl.eenoverheid.terugkoppeling;

import java.util.List;
import nl.eenoverheid.workspace.Item;

/**
 * Signalen whose words came to the same places.
 *
 * @param plekken duidingen, dossiers and besluiten
 * @param aantal how many signalen
 */
public record StroomRegel(List<Item> plekken, AntwoordStand antwoord, int aantal) {

    public StroomRegel {
        plekken = List.copyOf(plekken);
    }
}
