package nl.eenoverheid.audit;

/**
 * A link of the chain.
 *
 * @param volgnummer 1 for the first
 * @param hash SHA-256 in hex
 */
public record Seal(long volgnummer, String hash) {}
