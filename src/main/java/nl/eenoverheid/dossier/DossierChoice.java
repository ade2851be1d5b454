package nl.eenoverheid.dossier;

/** A dossier that is not closed, as one chooses it in a form. */
public record DossierChoice(long id, String naam) {}
