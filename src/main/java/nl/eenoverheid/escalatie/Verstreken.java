package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.BestuursorgaanNaam;

/**
 * A question without a decider, of which the day passed by which that had to be clear.
 *
 * @param regel by which rule it goes on, may be empty
 * @param steller who raised it: it goes on in their name
 */
record Verstreken(long knoopId, LocalDate uiterlijk, BestuursorgaanNaam naar, String regel, Actor steller) {}
