package nl.eenoverheid.besluit;

import java.util.Set;
import nl.eenoverheid.access.AccountId;

/**
 * Organisations were asked something about a besluit, and hear of it by mail.
 *
 * @param organisaties ids of those that were asked now
 * @param akkoord whether they must agree as co-owners; else they are asked where they stand
 * @param door who asked
 */
record BesluitAsked(BesluitId besluit, String titel, Set<Long> organisaties, boolean akkoord, AccountId door) {}
