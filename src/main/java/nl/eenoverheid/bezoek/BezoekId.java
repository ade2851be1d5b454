package nl.eenoverheid.bezoek;

import java.io.Serializable;

/** Identifies a bezoek. */
public record BezoekId(long value) implements Serializable {}
