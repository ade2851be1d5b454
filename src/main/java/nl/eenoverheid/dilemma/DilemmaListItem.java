package nl.eenoverheid.dilemma;

/**
 * A dilemma in the list of its dossier.
 *
 * @param kanten names of its sides, joined
 * @param gekozen name of the side that was chosen; empty when none was
 */
public record DilemmaListItem(long id, String vraag, DilemmaStatus status, String kanten, String gekozen) {}
