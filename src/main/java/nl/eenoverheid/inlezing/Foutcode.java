package nl.eenoverheid.inlezing;

/**
 * What can be wrong with a file: the codes of CBS (SF structure, DF codes, PF plausibility) and, as EO, what those have no code
 * for. What is wrong with the person to contact, or with a part that is not kept, stops nothing.
 */
public enum Foutcode {
    SF001,
    SF002,
    SF003(false),
    SF004,
    SF005(false),
    SF006(false),
    SF007(false),
    SF008(false),
    SF009(false),
    SF010,
    SF011,
    SF012,
    SF013(false),
    SF014(false),
    SF015(false),
    SF016,
    SF017(false),
    SF999,
    DF001,
    DF002,
    DF003(false),
    DF004(false),
    DF005(false),
    DF006(false),
    DF007(false),
    PF001(false),
    PF002(false),
    PF003(false),
    PF004(false),
    PF005(false),
    PF006(false),
    PF007(false),
    PF008(false),
    PF009(false),
    PF099(false),
    /** No government has this name or number. */
    EO001,
    /** The same line stands there twice. */
    EO002,
    /** Everything is zero or empty: not delivered. */
    EO003(false),
    /** A total in the file is not the sum of its parts. */
    EO004(false),
    /** The lines of one government do not stand together. */
    EO005,
    /** An amount where the definitions expect none. */
    EO006(false),
    /** A point before three digits: a thousand, or a part of one? */
    EO007,
    /** There is no code list of the layer, so that codes were not checked. */
    EO008(false),
    /** An amount was rounded to three digits behind the comma. */
    EO009(false);

    private final boolean stops;

    Foutcode() {
        this(true);
    }

    Foutcode(boolean stops) {
        this.stops = stops;
    }

    /** Whether the government that it is about is not kept. */
    public boolean stops() {
        return stops;
    }
}
