package nl.eenoverheid.taak;

import java.io.Serializable;

/** Identifies a task. */
public record TaakId(long value) implements Serializable {}
