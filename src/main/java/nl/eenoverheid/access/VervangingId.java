package nl.eenoverheid.access;

import java.io.Serializable;

/** Identifies a vervanging. */
public record VervangingId(long value) implements Serializable {}
