package nl.eenoverheid.taak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param van name of the organisation that asks
 * @param persoon who of the asked organisation; null when that was not said
 * @param werkdagenTeLaat 0 when it is not late
 * @param dossier its name; empty when there is none, or none that the caller sees
 */
public record TaakListItem(
        long id,
        String vraag,
        TaakStatus status,
        String van,
        String naar,
        @Nullable String persoon,
        LocalDate uiterlijk,
        int werkdagenTeLaat,
        String dossier) {}
