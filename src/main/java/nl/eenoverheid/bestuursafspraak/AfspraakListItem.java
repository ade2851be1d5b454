package nl.eenoverheid.bestuursafspraak;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in a list.
 *
 * @param status where it stands today
 * @param partijen names of the governments that take part, each once
 * @param tot the last day on which it holds
 */
public record AfspraakListItem(
        BestuursafspraakId id,
        String titel,
        AfspraakSoort soort,
        AfspraakStatus status,
        AfspraakRuimte ruimte,
        String ruimteUitleg,
        List<String> partijen,
        @Nullable LocalDate overeengekomenOp,
        boolean alleenJaar,
        @Nullable LocalDate vanaf,
        @Nullable LocalDate tot,
        LocalDate volgordeOp) {

    public AfspraakListItem {
        partijen = List.copyOf(partijen);
    }
}
