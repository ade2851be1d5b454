package nl.eenoverheid.taakveldwijzer;

/** Identifies a line of the taakveldwijzer. */
public record WijzerregelId(long value) {}
