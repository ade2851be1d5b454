package nl.eenoverheid.duiding;

import java.io.Serializable;

/** Identifies a duiding. */
public record DuidingId(long value) implements Serializable {}
