package nl.eenoverheid.access;

/** Somebody who can be chosen, for instance as a member of a werkruimte. */
public record AccountChoice(long id, String naam, String email, String organisatie, long organisatieId) {}
