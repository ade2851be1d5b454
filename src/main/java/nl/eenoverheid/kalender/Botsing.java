package nl.eenoverheid.kalender;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Steps that do not go together, with who has to do something about it.
 *
 * @param ander the other one; null when one alone clashes, with the law or with a recess
 * @param wie who has to do something
 * @param dag the day that would be right, or that of the law; null when no day would help
 * @param getal weeks or days, where that is what is wrong
 */
public record Botsing(
        BotsingSoort soort,
        Kalenderpunt punt,
        @Nullable Kalenderpunt ander,
        OrganisatieId wie,
        String wieNaam,
        @Nullable LocalDate dag,
        long getal) {

    /** Whether it is about something. */
    public boolean isAbout(Kalenderpunt other) {
        return punt.uid().equals(other.uid()) || ander != null && ander.uid().equals(other.uid());
    }

    /** Whether an organisation has to do with it. */
    boolean concerns(OrganisatieId organisatie) {
        return wie.equals(organisatie)
                || punt.organisatie().equals(organisatie)
                || ander != null && ander.organisatie().equals(organisatie);
    }
}
