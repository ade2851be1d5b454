package nl.eenoverheid.doorwerking;

import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;

/** An agreement that does not work through in a dossier yet, to choose. */
public record AfspraakKeuze(BestuursafspraakId id, String titel) {}
