package nl.eenoverheid.geldstroom;

/** Why two sides differ. */
public enum Verklaringsoort {
    ANDER_MOMENT,
    ANDER_TAAKVELD,
    BTW,
    NOG_NIET_VASTGESTELD,
    SCHATTING,
    REKENFOUT,
    ANDERS
}
