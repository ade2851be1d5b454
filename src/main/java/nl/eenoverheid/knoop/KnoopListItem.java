package nl.eenoverheid.knoop;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question in a list.
 *
 * @param beslissers the bodies that say to decide, each once
 * @param uiterlijk the day by which it must be clear who decides, if one was set
 * @param dossier name of the dossier that it belongs to, empty when none
 */
public record KnoopListItem(
        long id,
        String vraag,
        KnoopStatus status,
        BeslisStand stand,
        List<String> beslissers,
        @Nullable LocalDate uiterlijk,
        String dossier,
        String werkruimte) {

    public KnoopListItem {
        beslissers = List.copyOf(beslissers);
    }
}
