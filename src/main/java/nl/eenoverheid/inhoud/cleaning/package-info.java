/**
 * Writes each kind of file anew from the parts that its format knows, so that nothing else goes along: no place, device or
 * maker, no second file behind the first.
 */
@NullMarked
package nl.eenoverheid.inhoud.cleaning;

import org.jspecify.annotations.NullMarked;
