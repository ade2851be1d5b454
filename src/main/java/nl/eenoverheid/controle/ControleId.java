package nl.eenoverheid.controle;

import java.io.Serializable;

/** Identifies an access review. */
public record ControleId(long value) implements Serializable {}
