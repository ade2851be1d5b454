package nl.eenoverheid.workspace;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a thing stands now, and what somebody may do about that.
 *
 * @param home the werkruimte that it belongs to, by id
 * @param werkruimten all in which it stands, its home too
 */
record Plaatsing(Item item, String titel, long home, Set<Long> werkruimten) {

    Plaatsing {
        werkruimten = Set.copyOf(werkruimten);
    }

    /** Whether it may be shown outside its home: out of a closed part only by an owner of that. */
    boolean mayLeave(Scope scope) {
        WerkruimteId id = new WerkruimteId(home);
        return scope.ouder(id).isPresent() ? scope.canManage(id) : scope.canWrite(id);
    }

    boolean mayGoTo(long werkruimte, Scope scope) {
        WerkruimteId id = new WerkruimteId(werkruimte);
        return scope.canWrite(id) && scope.ouder(id).isEmpty() && !werkruimten.contains(werkruimte);
    }

    boolean mayMove(Scope scope) {
        return scope.canManage(new WerkruimteId(home));
    }

    /** Between a werkruimte and its closed parts only. */
    boolean mayMoveTo(long werkruimte, Scope scope) {
        WerkruimteId id = new WerkruimteId(werkruimte);
        boolean inward = scope.ouder(id).filter(ouder -> ouder == home).isPresent();
        boolean outward = scope.ouder(new WerkruimteId(home))
                .filter(ouder -> ouder == werkruimte)
                .isPresent();
        return scope.canWrite(id) && (inward || outward);
    }

    /** From where it may be taken away. */
    Set<Long> removable(Scope scope) {
        boolean changes = scope.canWrite(new WerkruimteId(home));
        return werkruimten.stream()
                .filter(werkruimte -> werkruimte != home)
                .filter(werkruimte -> changes || scope.canWrite(new WerkruimteId(werkruimte)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
