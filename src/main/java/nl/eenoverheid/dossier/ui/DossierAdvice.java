package nl.eenoverheid.dossier.ui;

import java.util.Optional;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;

/**
 * Tells what people better do before a dossier goes to its next phase. It stands in nobody’s way. Modules that know such
 * things, on the right of this one, implement it as a bean in their own {@code ui} package.
 */
public interface DossierAdvice {

    /** What is missing for the phase, in words; empty when nothing is. The caller may see the dossier. */
    Optional<String> before(DossierFase next, DossierId id);
}
