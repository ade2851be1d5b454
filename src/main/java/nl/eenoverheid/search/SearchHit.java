package nl.eenoverheid.search;

/**
 * Something that was found.
 *
 * @param id of the thing, of the kind that was asked for
 * @param score how well it fits; only to compare with others of the same question
 */
public record SearchHit(long id, float score) {}
