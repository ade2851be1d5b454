package nl.eenoverheid.team;

import java.io.Serializable;

/** Identifies a team. */
public record TeamId(long value) implements Serializable {}
