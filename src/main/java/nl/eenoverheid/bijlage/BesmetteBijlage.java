package nl.eenoverheid.bijlage;

/**
 * A file in which a scanner found something after somebody added it.
 *
 * @param signaal to which it belongs
 * @param kop first line of that signaal
 * @param naam of the file
 */
public record BesmetteBijlage(long signaal, String kop, String naam) {}
