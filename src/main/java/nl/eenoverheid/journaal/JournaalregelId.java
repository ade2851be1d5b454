package nl.eenoverheid.journaal;

import java.io.Serializable;

/** Identifies an entry of a journaal. */
public record JournaalregelId(long value) implements Serializable {}
