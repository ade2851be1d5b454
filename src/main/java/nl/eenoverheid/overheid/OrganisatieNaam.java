package nl.eenoverheid.overheid;

/** A government as others refer to it: in a choice, a column, a sentence. */
public record OrganisatieNaam(OrganisatieId id, String naam, OrganisatieSoort soort) {}
