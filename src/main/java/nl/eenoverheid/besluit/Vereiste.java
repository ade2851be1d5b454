package nl.eenoverheid.besluit;

/** What a besluit has to have, or better has, before its result is recorded. */
public enum Vereiste {
    /** On what ground. */
    GRONDSLAG,
    /** Why. */
    MOTIVERING,
    /** Who is against says why, or has a minority text. */
    MINDERHEID,
    /** Every organisation has spoken. */
    STANDPUNTEN,
    /** Every position is about the present text. */
    HUIDIGE_TEKST,
    /** Every position that another organisation wrote down was confirmed. */
    BEVESTIGING,
    /** A day on which people look at it again. */
    HERZIENING,
    /** Something that was heard or read together. */
    RUST_OP
}
