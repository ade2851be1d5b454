package nl.eenoverheid.ui;

/**
 * A page with a list whose address says what it is narrowed to. The frame offers, in its header, to keep that under a
 * name.
 */
public interface Narrowed {

    /** The path of the list, also while one thing of it is open beside it. */
    String listPath();
}
