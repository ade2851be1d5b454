package nl.eenoverheid.toewijzing;

import java.util.Set;

/** How far a signaal is with who handles it. */
public enum ToewijzingStatus {
    /** Nobody was ever asked. */
    NIEMAND(Set.of(ToewijzingAct.ASSIGN, ToewijzingAct.ACCEPT)),
    /** An organisation was asked and did not say yet whether it takes it. */
    GEVRAAGD(Set.of(ToewijzingAct.ASSIGN, ToewijzingAct.ACCEPT, ToewijzingAct.REFUSE, ToewijzingAct.DIRECT)),
    /** An organisation takes it. */
    AANGENOMEN(Set.of(ToewijzingAct.ASSIGN, ToewijzingAct.DIRECT)),
    /** Refused, and so back with who sent it; that one finds another or takes it. */
    TERUG(Set.of(ToewijzingAct.ASSIGN, ToewijzingAct.ACCEPT, ToewijzingAct.DIRECT));

    private final Set<ToewijzingAct> acts;

    ToewijzingStatus(Set<ToewijzingAct> acts) {
        this.acts = acts;
    }

    /** Whether this can be done now, by whoever may. */
    public boolean allows(ToewijzingAct act) {
        return acts.contains(act);
    }

    /** Whether an organisation has to say something. */
    public boolean isWaiting() {
        return this == GEVRAAGD || this == TERUG;
    }
}
