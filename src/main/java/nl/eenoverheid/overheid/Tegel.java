package nl.eenoverheid.overheid;

/**
 * A municipality as a tile of a map that gives each the same room.
 *
 * @param kort its name in at most eight characters
 * @param rij row from the north, the first is 1
 * @param kolom column from the west, the first is 1
 */
public record Tegel(OrganisatieId id, String naam, String kort, int rij, int kolom, int inwoners) {}
