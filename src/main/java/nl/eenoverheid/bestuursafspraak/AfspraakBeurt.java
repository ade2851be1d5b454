package nl.eenoverheid.bestuursafspraak;

import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.access.Actor;

/** Who does something with an agreement, and when. */
record AfspraakBeurt(Actor actor, Instant now, LocalDate today) {}
