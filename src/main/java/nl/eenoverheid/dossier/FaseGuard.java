package nl.eenoverheid.dossier;

import java.util.Optional;

/**
 * Tells what has to be done before a dossier may go to a phase. A module on the right of this one that keeps such a rule
 * implements it as a bean. What has to be done before closing is told by {@link OpenInDossier}.
 */
public interface FaseGuard {

    /**
     * What has to be done first; empty when nothing has. The caller was allowed to see the dossier; the rule is about
     * the dossier, not about what this person may see.
     */
    Optional<Obstacle> before(DossierId id, DossierFase from, DossierFase next);

    /**
     * One thing that has to be done first.
     *
     * @param key translation key of one sentence that says what to do first, without parameters; also the refusal
     * @param pad where it is done, without the leading slash
     */
    record Obstacle(String key, String pad) {}
}
