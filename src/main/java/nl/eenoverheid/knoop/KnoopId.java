package nl.eenoverheid.knoop;

import java.io.Serializable;

/** Identifies a knoop. */
public record KnoopId(long value) implements Serializable {}
