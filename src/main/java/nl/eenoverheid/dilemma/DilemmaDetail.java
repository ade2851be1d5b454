package nl.eenoverheid.dilemma;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * A dilemma with its sides.
 *
 * @param dossierNaam name of its dossier
 * @param keuze place of the side that was chosen
 * @param stappen what people did with it, the last one first
 * @param canWrite whether the caller may change it and choose
 */
public record DilemmaDetail(
        DilemmaId id,
        long version,
        DossierId dossier,
        String dossierNaam,
        String vraag,
        DilemmaStatus status,
        @Nullable Integer keuze,
        List<Kant> kanten,
        List<Stap> stappen,
        boolean canWrite) {

    public DilemmaDetail {
        kanten = List.copyOf(kanten);
        stappen = List.copyOf(stappen);
    }

    DilemmaDetail with(List<Kant> sides, List<Stap> steps) {
        return new DilemmaDetail(id, version, dossier, dossierNaam, vraag, status, keuze, sides, steps, canWrite);
    }

    /** One side with what was said for it outside, as far as the caller may see that. */
    public record Kant(String naam, String geeft, String kost, String voorWie, List<Signaal> signalen) {

        public Kant {
            signalen = List.copyOf(signalen);
        }
    }

    /** Something that was heard outside. */
    public record Signaal(long id, String kop) {}

    /** What somebody did with it. */
    public record Stap(
            DilemmaStapSoort soort, String kant, String waarom, String wie, String organisatie, Instant op) {}
}
