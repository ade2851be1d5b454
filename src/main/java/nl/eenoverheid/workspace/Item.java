package nl.eenoverheid.workspace;

import java.io.Serializable;

/** Points at something in a werkruimte without knowing its module. */
public record Item(ItemSoort soort, long id) implements Serializable {}
