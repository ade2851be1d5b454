package nl.eenoverheid.vergadering;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * The dossier of a meeting, and where it stands.
 *
 * @param home the werkruimte that it belongs to
 */
record DossierPlek(DossierId dossier, String naam, boolean gesloten, WerkruimteId home, Set<Long> werkruimten) {

    /** Whether somebody may change what belongs to the dossier. */
    boolean mayWrite(Scope scope) {
        return werkruimten.stream().anyMatch(id -> scope.canWrite(new WerkruimteId(id)));
    }

    VergaderingChanged changed(VergaderingStap stap, Vergadering vergadering, String words, Actor actor, Instant at) {
        return new VergaderingChanged(
                dossier, vergadering.id(), stap, naam, werkruimten, words, vergadering.begintOp(), actor, at);
    }
}
