package nl.eenoverheid.huisstijl;

/**
 * A value that a style sheet gives to a property.
 *
 * @param field in which of the files that somebody chose
 * @param line on which line of it
 */
record Declared(String field, int line, String value) {
    Declared with(String other) {
        return new Declared(field, line, other);
    }
}
