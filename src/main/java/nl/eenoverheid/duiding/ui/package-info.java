/** Screens about duidingen. */
@NullMarked
package nl.eenoverheid.duiding.ui;

import org.jspecify.annotations.NullMarked;
