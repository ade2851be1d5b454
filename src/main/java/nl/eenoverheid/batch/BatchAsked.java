package nl.eenoverheid.batch;

import nl.eenoverheid.access.AccountId;

/** Somebody asked for an act on many signalen, or for taking one back. */
record BatchAsked(BatchId id, AccountId account) {}
