package nl.eenoverheid.access;

import java.time.Instant;

/** An account became that of a former colleague: whatever else is kept of its owner must go too. */
public record AccountErased(AccountId account, Instant at) {}
