package nl.eenoverheid.opgave;

/** An opgave in the list of its dossier, with what it comes to. */
public record OpgaveListItem(OpgaveId id, String naam, OpgaveStatus status, int bijdragen, OpgaveStand stand) {}
