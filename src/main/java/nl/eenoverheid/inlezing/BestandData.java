package nl.eenoverheid.inlezing;

/**
 * A file that came in.
 *
 * @param naam safe to show
 * @param vingerafdruk SHA-256 of its bytes
 */
record BestandData(String naam, Bestandsvorm vorm, long grootte, String vingerafdruk) {}
