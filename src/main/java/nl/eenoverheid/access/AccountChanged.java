package nl.eenoverheid.access;

import java.time.Instant;

/** Rights or data of an account changed: what was derived from them must be made anew. */
public record AccountChanged(AccountId account, AccountId by, Instant at) {}
