package nl.eenoverheid.voortgang;

/** Which step. */
public record UitvoeringsstapId(long value) {}
