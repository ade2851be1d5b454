package nl.eenoverheid.signaal;

import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.workspace.Scope;

/**
 * Tells how many people still wait for an answer about what was heard during a bezoek. The module that keeps owed answers,
 * on the right of this one, implements it as a bean: a promise alone does not say that somebody still waits.
 */
public interface BezoekAntwoorden {

    /** How many answers are owed, as far as they are in scope. */
    int open(BezoekId bezoek, Scope scope);
}
