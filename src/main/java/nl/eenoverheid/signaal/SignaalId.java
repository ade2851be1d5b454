package nl.eenoverheid.signaal;

import java.io.Serializable;

/** Identifies a signaal. */
public record SignaalId(long value) implements Serializable {}
