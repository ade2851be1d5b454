package nl.eenoverheid.bijlage;

import java.util.Set;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;

/**
 * Where a signaal stands, for one who may see it.
 *
 * @param noteerder account of who noted it
 * @param werkruimten all in which it stands
 * @param canOpen whether what is attached to it may be opened
 */
record SignaalPlek(
        SignaalId id, WerkruimteId home, long noteerder, String kop, Set<Long> werkruimten, boolean canOpen) {

    /** Who may change the signaal, and a guest who noted it. */
    boolean canChange(Scope scope) {
        boolean own = noteerder == scope.account().value() && scope.canNote(home);
        return scope.canWrite(home) || own;
    }
}
