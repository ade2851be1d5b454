package nl.eenoverheid.team;

/**
 * A team of the organisation that one can join.
 *
 * @param leden how many members it has
 */
public record TeamChoice(TeamId id, String naam, int leden) {}
