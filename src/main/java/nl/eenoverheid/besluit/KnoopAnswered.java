package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopDecided;
import nl.eenoverheid.knoop.KnoopId;

/** A besluit that answers a knoop was adopted. */
public record KnoopAnswered(KnoopId knoop, String titel, Set<Long> werkruimten, Actor actor, Instant at)
        implements KnoopDecided {}
