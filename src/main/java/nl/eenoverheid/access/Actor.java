package nl.eenoverheid.access;

import java.io.Serializable;
import nl.eenoverheid.overheid.OrganisatieId;

/** Who did something, and for which organisation at that moment. */
public record Actor(AccountId account, OrganisatieId organisatie) implements Serializable {}
