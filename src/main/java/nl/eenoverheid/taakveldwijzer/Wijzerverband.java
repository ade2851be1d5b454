package nl.eenoverheid.taakveldwijzer;

/** How much a taakveld has to do with a theme. */
public enum Wijzerverband {
    /** What is spent there is mostly about the theme. */
    KERN,
    /** Some of what is spent there is about the theme. */
    RAAKT
}
