package nl.eenoverheid.controle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One access review in a list.
 *
 * @param ondertekendOp null while it is open
 */
public record ControleListItem(
        long id,
        ControleSoort soort,
        Instant begonnenOp,
        String door,
        @Nullable Instant ondertekendOp,
        @Nullable String ondertekendDoor) {}
