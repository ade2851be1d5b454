package nl.eenoverheid.huisstijl;

/** On which ground people look. */
public enum Scheme {
    LIGHT,
    DARK
}
