package nl.eenoverheid.dossier;

import java.util.Set;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where a duiding lands.
 *
 * @param dossiers that are there
 * @param nieuw one that is opened for it, null for none
 * @param zin the sentence that each of them takes over
 */
public record LandingData(Set<DossierId> dossiers, @Nullable DossierData nieuw, String zin) {

    public LandingData {
        dossiers = Set.copyOf(dossiers);
    }

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    LandingData checked() {
        var check = new InputCheck();
        check.unless(!dossiers.isEmpty() || nieuw != null, "dossiers", "dossier.input.noDossier");
        String sentence = check.required("zin", zin, DossierService.LONGEST_REASON);
        if (nieuw != null) {
            check.include(nieuw::checked);
        }
        check.done();
        return new LandingData(dossiers, nieuw == null ? null : nieuw.checked(), sentence);
    }
}
