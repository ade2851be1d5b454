package nl.eenoverheid.taak;

import java.util.EnumSet;
import java.util.Set;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;

/** What somebody has to do with a task. */
enum TaakRol {
    /** Of the organisation that asked. */
    VRAGER,
    /** Of the organisation that was asked. */
    GEVRAAGDE,
    /** Owns the werkruimte that it belongs to. */
    EIGENAAR;

    /** Of who writes where it stands; empty for who only reads. */
    static Set<TaakRol> of(Scope scope, WerkruimteId home, Set<Long> werkruimten, long vrager, long gevraagde) {
        Set<TaakRol> rollen = EnumSet.noneOf(TaakRol.class);
        if (werkruimten.stream().anyMatch(id -> scope.canWrite(new WerkruimteId(id)))) {
            add(rollen, VRAGER, scope.organisatie().value() == vrager);
            add(rollen, GEVRAAGDE, scope.organisatie().value() == gevraagde);
            add(rollen, EIGENAAR, scope.canManage(home));
        }
        return rollen;
    }

    /**
     * Whether one of these may do it. An owner of the werkruimte also ends what nobody looks after any more; what is asked of their
     * own organisation they answer first.
     */
    static boolean may(Set<TaakRol> rollen, TaakAct act, TaakStatus status) {
        return rollen.contains(act.isForGevraagde() ? GEVRAAGDE : VRAGER)
                || act == TaakAct.WITHDRAW
                        && rollen.contains(EIGENAAR)
                        && !(rollen.contains(GEVRAAGDE) && status.isWithGevraagde());
    }

    private static void add(Set<TaakRol> rollen, TaakRol rol, boolean holds) {
        if (holds) {
            rollen.add(rol);
        }
    }
}
