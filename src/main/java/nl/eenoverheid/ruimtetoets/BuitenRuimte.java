package nl.eenoverheid.ruimtetoets;

import nl.eenoverheid.besluit.BesluitId;

/**
 * An adopted besluit that went outside the room of its dossier.
 *
 * @param onderwerpen the topics on which it did, joined
 */
public record BuitenRuimte(BesluitId besluit, String titel, String onderwerpen, String uitleg) {}
