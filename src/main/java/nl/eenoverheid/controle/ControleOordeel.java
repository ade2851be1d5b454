package nl.eenoverheid.controle;

/** What a reviewer says of an account. */
public enum ControleOordeel {
    /** It is right as it is. */
    BLIJFT,
    /** Something of it must change. */
    WIJZIG,
    /** It is blocked at once. */
    STOP
}
