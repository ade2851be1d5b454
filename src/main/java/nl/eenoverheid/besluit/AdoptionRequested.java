package nl.eenoverheid.besluit;

import nl.eenoverheid.knoop.KnoopId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to adopt a besluit. Told before it happens, in the same transaction: a module on the right of this
 * one that has a rule for it listens with {@code @EventListener} and refuses by an {@code IllegalMove}.
 *
 * @param knoop the question that it answers
 * @param tekst number of the text that would be adopted
 */
public record AdoptionRequested(BesluitId besluit, @Nullable KnoopId knoop, int tekst) {}
