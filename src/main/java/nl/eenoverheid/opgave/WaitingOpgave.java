package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import nl.eenoverheid.dossier.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * An opgave that waits for an organisation.
 *
 * @param tekort × 1,000 euro that nobody covers, of what the organisation leads; null when it is asked to say yes to money that
 *     another one wrote down for it
 */
public record WaitingOpgave(
        OpgaveId id,
        DossierId dossier,
        String naam,
        @Nullable BigDecimal tekort) {}
