package nl.eenoverheid.team;

/**
 * A team of the caller that counts, beside a bezoek.
 *
 * @param geteld whether it counted this one already
 * @param mee how many of its members went along
 */
public record TeamBezoek(TeamId team, String naam, boolean geteld, int mee) {}
