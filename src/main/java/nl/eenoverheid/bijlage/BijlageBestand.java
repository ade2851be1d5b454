package nl.eenoverheid.bijlage;

import nl.eenoverheid.inhoud.Inhoud;

/** A bijlage that its reader may open now. */
public record BijlageBestand(String naam, Inhoud inhoud) {}
