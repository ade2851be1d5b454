package nl.eenoverheid.inlezing;

/** Somebody wants a file to be checked, or kept as they chose. */
record InlezingAsked(InlezingId id) {}
