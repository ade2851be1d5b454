package nl.eenoverheid.terugkoppeling;

import java.io.Serializable;

/** Identifies an answer that is owed. */
public record TerugkoppelingId(long value) implements Serializable {}
