package nl.eenoverheid.bench;

/** Something that a screen reads. */
@FunctionalInterface
interface ReadCase {
    Object read();
}
