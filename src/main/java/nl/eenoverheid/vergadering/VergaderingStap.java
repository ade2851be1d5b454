package nl.eenoverheid.vergadering;

/** What happened to a meeting, as others are told. */
public enum VergaderingStap {
    PLANNED,
    CHANGED,
    START,
    HOLD,
    ADOPT,
    CANCEL,
    /** Something small: others see it, and nobody needs to be told. */
    EDITED;

    static VergaderingStap of(VergaderingAct act) {
        return valueOf(act.name());
    }
}
