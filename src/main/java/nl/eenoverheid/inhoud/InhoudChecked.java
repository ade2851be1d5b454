package nl.eenoverheid.inhoud;

/**
 * A scanner looked at content that was kept before. Published in the transaction that keeps what it said.
 *
 * @param controle when something was found, the content is gone already
 */
public record InhoudChecked(InhoudId id, Viruscontrole controle) {}
