package nl.eenoverheid.besluit;

import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopDecided;
import nl.eenoverheid.knoop.KnoopId;

/** A besluit that answers a knoop was adopted. */
public record KnoopAnswered(KnoopId knoop, String titel, Actor actor, Instant at) implements KnoopDecided {}
