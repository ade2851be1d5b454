/**
 * The arithmetic of weighing: a weighted sum, what is not known as a range, and where the order turns when a weight moves.
 * It knows no database, no person and no screen, so that it can be held against worked examples from books.
 */
@NamedInterface("calculation")
@NullMarked
package nl.eenoverheid.afweging.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
