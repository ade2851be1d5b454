package nl.eenoverheid.begroting;

/**
 * A year of which there is a kind of report.
 *
 * @param overheden how many governments delivered it
 */
public record Boekjaar(int jaar, Verslag verslag, int overheden) {}
