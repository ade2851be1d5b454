package nl.eenoverheid.eigendeel;

/** Which own part. */
public record EigenDeelId(long value) {}
