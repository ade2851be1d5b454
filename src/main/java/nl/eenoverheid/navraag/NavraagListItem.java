package nl.eenoverheid.navraag;

/**
 * An answer that did not help, which somebody should look at.
 *
 * @param id of the answer
 * @param woorden what people said; may be empty
 */
public record NavraagListItem(long id, String kop, String aan, String woorden) {}
