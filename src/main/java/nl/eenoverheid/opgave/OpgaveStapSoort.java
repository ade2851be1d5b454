package nl.eenoverheid.opgave;

/** What somebody did with an opgave. */
public enum OpgaveStapSoort {
    AFGESLOTEN,
    HEROPEND
}
