package nl.eenoverheid.dossier;

import java.io.Serializable;

/** Identifies a dossier. */
public record DossierId(long value) implements Serializable {}
