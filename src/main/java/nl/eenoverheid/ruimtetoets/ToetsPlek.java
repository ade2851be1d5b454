package nl.eenoverheid.ruimtetoets;

import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * A besluit whose knoop belongs to a dossier with a card, and which versions count.
 *
 * @param tekst number of the present text
 * @param inwoners version of the face towards residents, 0 when there is none
 * @param bestuur version of the face between college and raad, 0 when there is none
 * @param voorbereid whether the besluit is still prepared
 */
record ToetsPlek(
        BesluitId besluit,
        String titel,
        int tekst,
        boolean voorbereid,
        WerkruimteId home,
        Set<Long> werkruimten,
        DossierId dossier,
        int inwoners,
        int bestuur) {

    boolean hasCard() {
        return inwoners > 0 || bestuur > 0;
    }
}
