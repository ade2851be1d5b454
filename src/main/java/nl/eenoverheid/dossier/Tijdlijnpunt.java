package nl.eenoverheid.dossier;

import java.time.Instant;

/**
 * One moment on the timeline of a dossier.
 *
 * @param op when it was, which may be before it was written down
 * @param key translation key of what happened, without parameters: {@code stuk.tijdlijn.added}
 * @param titel what it is about, in the words of who made it
 * @param organisatie for which organisation somebody did it; empty when that does not matter
 * @param pad where it can be read, without the leading slash; empty when it has no page of its own
 */
public record Tijdlijnpunt(Instant op, TijdlijnSoort soort, String key, String titel, String organisatie, String pad) {}
