package nl.eenoverheid.gelijkenis;

import java.io.Serializable;

/** Identifies a proposal for groups. */
public record VoorstelId(long value) implements Serializable {}
