package nl.eenoverheid.navraag;

import java.time.LocalDate;

/**
 * What somebody with a code reads: from whom they got an answer and when, and nothing else.
 *
 * @param verstuurdOp the day on which the answer was sent; a letter that is not sent yet has the day on which it was made
 */
public record NavraagVraag(long id, String organisatie, LocalDate verstuurdOp) {}
