package nl.eenoverheid.access;

/** Somebody who is not signed in came with a code that does not work: used, too old, or never one. */
public record CodeRefused() {}
