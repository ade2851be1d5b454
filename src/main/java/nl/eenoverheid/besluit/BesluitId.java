package nl.eenoverheid.besluit;

import java.io.Serializable;

/** Identifies a besluit. */
public record BesluitId(long value) implements Serializable {}
