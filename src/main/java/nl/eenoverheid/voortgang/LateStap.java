package nl.eenoverheid.voortgang;

import nl.eenoverheid.besluit.BesluitId;

/**
 * A step of the caller's organisation that should have been done.
 *
 * @param titel of the besluit
 */
public record LateStap(BesluitId besluit, String titel, String wat, int werkdagenTeLaat) {}
