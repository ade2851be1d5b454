package nl.eenoverheid.geldstroom;

import nl.eenoverheid.begroting.Verslag;

/**
 * A report about a year.
 *
 * @param overheden how many of a set have it
 */
public record Verslagperiode(int boekjaar, Verslag verslag, int overheden) {}
