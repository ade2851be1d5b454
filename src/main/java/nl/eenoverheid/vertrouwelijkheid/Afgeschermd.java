package nl.eenoverheid.vertrouwelijkheid;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.dossier.DossierId;

/**
 * Points at a thing that can be kept from those who see its dossier.
 *
 * @param eigenaar who made it, and reads it whatever is said
 */
public record Afgeschermd(AfgeschermdSoort soort, long id, DossierId dossier, AccountId eigenaar) {}
