package nl.eenoverheid.stuk;

import java.io.Serializable;

/** Identifies a stuk. */
public record StukId(long value) implements Serializable {}
