package nl.eenoverheid.toewijzing;

import java.util.EnumSet;
import java.util.Set;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** How somebody is concerned with who handles a signaal. Who only reads, or is a guest, has none of these. */
public enum ToewijzingRol {
    /** Works in a werkruimte in which it stands. */
    LID,
    /** Works in the werkruimte that it belongs to. */
    HERKOMST,
    /** Works for the organisation that handles it or is asked to. */
    BEHANDELAAR,
    /** Works for the organisation that directs. */
    REGIE;

    static Set<ToewijzingRol> of(
            Scope scope, WerkruimteId home, Set<Long> werkruimten, @Nullable Long behandelaar, @Nullable Long regie) {
        Set<ToewijzingRol> rollen = EnumSet.noneOf(ToewijzingRol.class);
        if (werkruimten.stream().map(WerkruimteId::new).noneMatch(scope::canWrite)) {
            return rollen;
        }
        rollen.add(LID);
        if (scope.canWrite(home)) {
            rollen.add(HERKOMST);
        }
        Long own = scope.organisatie().value();
        if (own.equals(behandelaar)) {
            rollen.add(BEHANDELAAR);
        }
        if (own.equals(regie)) {
            rollen.add(REGIE);
        }
        return rollen;
    }
}
