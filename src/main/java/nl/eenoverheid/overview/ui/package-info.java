/** The first screen. */
@NullMarked
package nl.eenoverheid.overview.ui;

import org.jspecify.annotations.NullMarked;
