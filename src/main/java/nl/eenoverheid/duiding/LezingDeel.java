package nl.eenoverheid.duiding;

/** Some alinea's of one version of a shared reading, as one text. */
public record LezingDeel(int nummer, String tekst) {}
