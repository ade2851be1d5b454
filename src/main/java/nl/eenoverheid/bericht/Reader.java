package nl.eenoverheid.bericht;

/**
 * Who gets a letter.
 *
 * @param id of the account
 * @param taal language of the letter, {@code nl} or {@code en}
 */
public record Reader(long id, String naam, String email, String taal) {}
