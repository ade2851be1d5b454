package nl.eenoverheid.beginspraak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * How people were talked with about a dossier before anything was drafted.
 *
 * @param uitleg why nobody was, as somebody said it last; null when nobody did
 * @param rondes the last one first
 * @param canWrite whether the caller may note a round
 */
public record Beginspraak(
        DossierId dossier, DossierFase fase, @Nullable Uitleg uitleg, List<Ronde> rondes, boolean canWrite) {

    public Beginspraak {
        rondes = List.copyOf(rondes);
    }

    /** Whether drafting waits for it: nothing was noted or explained, and the dossier is not that far. */
    public boolean isAsked() {
        return rondes.isEmpty() && uitleg == null && fase.ordinal() < DossierFase.VOORBEREIDING.ordinal();
    }

    /** About how many people were talked with. */
    public int mensen() {
        return rondes.stream().mapToInt(Ronde::aantal).sum();
    }

    Beginspraak with(List<Ronde> found) {
        return new Beginspraak(dossier, fase, uitleg, found, canWrite);
    }

    /** Why there was none. */
    public record Uitleg(String reden, String wie, String organisatie, Instant op) {}

    /**
     * One round.
     *
     * @param aantal about how many people
     * @param opbrengst what it led to
     * @param signalen what was noted of it, as far as the caller may see it
     * @param bezoeken during which it was, as far as the caller may see them
     */
    public record Ronde(
            BeginspraakrondeId id,
            long version,
            LocalDate op,
            String metWie,
            int aantal,
            String hoe,
            String opbrengst,
            String wie,
            String organisatie,
            List<Verwijzing> signalen,
            List<Verwijzing> bezoeken) {

        public Ronde {
            signalen = List.copyOf(signalen);
            bezoeken = List.copyOf(bezoeken);
        }
    }

    /** Something with a page of its own. */
    public record Verwijzing(long id, String titel) {}

    /** What a round can be linked with. */
    public record Choices(List<Verwijzing> signalen, List<Verwijzing> bezoeken) {}
}
