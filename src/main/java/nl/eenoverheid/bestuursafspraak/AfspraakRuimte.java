package nl.eenoverheid.bestuursafspraak;

/** Whether an agreement leaves people something to decide or change. */
public enum AfspraakRuimte {
    /** Nobody said yet. */
    ONBEOORDEELD,
    /** There is room, and somebody wrote down which. */
    RUIMTE,
    /** There is none, and somebody wrote down why. */
    GEEN
}
