package nl.eenoverheid.toewijzing;

import java.util.Collections;
import java.util.Set;

/** What can be done about who handles a signaal, and by whom. */
public enum ToewijzingAct {
    /** Ask an organisation: of whom it is at home, who handles it, and who directs. */
    ASSIGN(Set.of(ToewijzingRol.HERKOMST, ToewijzingRol.BEHANDELAAR, ToewijzingRol.REGIE)),
    /** Say "this is ours": who was asked, and while nobody is anybody who works where it stands. */
    ACCEPT(Set.of(ToewijzingRol.BEHANDELAAR)),
    /** Say "this is not ours": who was asked. */
    REFUSE(Set.of(ToewijzingRol.BEHANDELAAR)),
    /** Say who directs. */
    DIRECT(Set.of(ToewijzingRol.HERKOMST, ToewijzingRol.BEHANDELAAR, ToewijzingRol.REGIE));

    private final Set<ToewijzingRol> by;

    ToewijzingAct(Set<ToewijzingRol> by) {
        this.by = by;
    }

    /** Whether somebody in these roles may do it while the signaal is in a state that allows it. */
    public boolean isFor(ToewijzingStatus status, Set<ToewijzingRol> rollen) {
        return this == ACCEPT && status == ToewijzingStatus.NIEMAND
                ? rollen.contains(ToewijzingRol.LID)
                : !Collections.disjoint(by, rollen);
    }
}
