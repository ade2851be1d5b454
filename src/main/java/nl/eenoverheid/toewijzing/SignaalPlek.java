package nl.eenoverheid.toewijzing;

import java.util.Collections;
import java.util.Set;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * A signaal as far as it matters for who handles it.
 *
 * @param home the werkruimte that it belongs to
 * @param werkruimten all in which it stands, by id
 */
record SignaalPlek(SignaalId id, String kop, WerkruimteId home, Set<Long> werkruimten) {

    boolean isIn(Scope scope) {
        return !Collections.disjoint(werkruimten, scope.werkruimteIds());
    }
}
