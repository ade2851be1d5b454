/** Reads the files that are loaded, piece by piece, and believes nothing of them. */
@NullMarked
package nl.eenoverheid.inlezing.bestand;

import org.jspecify.annotations.NullMarked;
