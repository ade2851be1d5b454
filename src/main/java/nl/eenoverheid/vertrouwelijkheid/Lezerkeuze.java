package nl.eenoverheid.vertrouwelijkheid;

/** Somebody who sees a dossier, and can be named as one who reads a limited thing in it. */
public record Lezerkeuze(long account, String naam, String organisatie) {}
