package nl.eenoverheid.privacy;

/**
 * How long something stays.
 *
 * @param dagen days after it is no longer needed
 * @param over how many are past that day and go at the next run
 */
public record Bewaartermijn(BewaartermijnSoort soort, int dagen, long version, int over) {}
