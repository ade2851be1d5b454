package nl.eenoverheid.toezegging;

import java.io.Serializable;

/** Identifies a toezegging or motie. */
public record ToezeggingId(long value) implements Serializable {}
