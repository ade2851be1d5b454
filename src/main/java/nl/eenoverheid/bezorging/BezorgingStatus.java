package nl.eenoverheid.bezorging;

/** How far the e-mail with an answer came. */
public enum BezorgingStatus {
    /** Being sent; when it stays so, the product stopped meanwhile and nobody knows. */
    ONDERWEG,
    /** A mail server took it. */
    BEZORGD,
    /** No mail server took it; it may be tried again. */
    MISLUKT
}
