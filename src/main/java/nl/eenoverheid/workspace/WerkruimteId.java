package nl.eenoverheid.workspace;

import java.io.Serializable;

/** Identifies a werkruimte. */
public record WerkruimteId(long value) implements Serializable {}
