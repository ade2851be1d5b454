package nl.eenoverheid.signaal;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a managed list: a theme or an occasion.
 *
 * @param ouderId the main theme that it is part of; null for a main theme and for an occasion
 * @param actief whether it can still be chosen; what was chosen before keeps it
 */
public record Keuze(long id, @Nullable Long ouderId, String naam, String naamEn, boolean actief) {}
