package nl.eenoverheid.signaal;

/**
 * A question that is asked when something is noted under a theme.
 *
 * @param actief whether it is still asked; what was answered stays
 */
public record ThemaVraag(long id, long themaId, String vraag, String vraagEn, boolean actief) {}
