package nl.eenoverheid.geldstroom;

import java.util.List;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;

/**
 * Governments whose figures are held against each other: a joint arrangement with who takes part in it, or a province with its
 * municipalities and the joint arrangements among those.
 *
 * @param anker the joint arrangement or the province
 * @param leden with the anchor, by layer and name
 */
public record Kring(Overheid anker, List<Overheid> leden) {

    public Kring {
        leden = List.copyOf(leden);
    }

    /** Whether it is about one joint arrangement. */
    public boolean isRegeling() {
        return anker.laag() == Overheidslaag.GR;
    }

    /** Those of one layer; of an arrangement's own layer only itself. */
    List<Overheid> van(Overheidslaag laag) {
        return leden.stream()
                .filter(each -> each.laag() == laag)
                .filter(each -> !isRegeling() || laag != Overheidslaag.GR || each.equals(anker))
                .toList();
    }

    /** Whether what one layer pays another is looked at here. */
    boolean compares(Overheidslaag van, Overheidslaag naar) {
        if (van(van).isEmpty() || van(naar).isEmpty()) {
            return false;
        }
        return isRegeling()
                ? van != naar && (van == Overheidslaag.GR || naar == Overheidslaag.GR)
                : van != naar || van != Overheidslaag.PROVINCIE;
    }

    boolean holds(OverheidId overheid) {
        return leden.stream().anyMatch(each -> each.id().equals(overheid));
    }
}
