package nl.eenoverheid.access;

import java.time.Instant;

/**
 * Somebody became a substitute, or is none any more: what follows from the memberships of the other must be made anew.
 *
 * @param voor whose memberships
 * @param vervanger who has them too, or had them
 */
public record VervangingChanged(AccountId voor, AccountId vervanger, Actor by, Instant at) {}
