package nl.eenoverheid.access;

/** Whoever is signed in with this account must sign in again: it was blocked, or its rights or password changed. */
public record SessionsEnded(AccountId account) {}
