package nl.eenoverheid.reactie;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.duiding.LezingDeel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in to ask for a reaction to a shared reading.
 *
 * @param wie who is asked, as a role or organisation
 * @param seen the version of the reading that was on the screen
 * @param alineas ids of the alinea's that they may read, and nothing else
 * @param uiterlijk last day on which they can answer
 */
public record LezingVraagData(
        String wie,
        String email,
        String vraag,
        int seen,
        Set<Long> alineas,
        @Nullable LocalDate uiterlijk) {

    public LezingVraagData {
        alineas = Set.copyOf(alineas);
    }

    /** As a question about the words themselves. */
    ReactieData about(LezingDeel deel) {
        return new ReactieData(wie, email, vraag, deel.tekst(), uiterlijk);
    }
}
