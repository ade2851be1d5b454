package nl.eenoverheid.besluit;

/**
 * What one organisation holds that is against: its minority text, or else its reason.
 *
 * @param organisatie its name
 */
public record Minderheid(String organisatie, String tekst) {}
