package nl.eenoverheid.vergadering;

import java.io.Serializable;

/** Identifies a meeting. */
public record VergaderingId(long value) implements Serializable {}
