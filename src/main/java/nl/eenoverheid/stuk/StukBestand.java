package nl.eenoverheid.stuk;

import nl.eenoverheid.inhoud.Inhoud;

/** A version that its reader may take along now. */
public record StukBestand(String naam, Inhoud inhoud) {}
