/** Screens of inlezing. */
@NullMarked
package nl.eenoverheid.inlezing.ui;

import org.jspecify.annotations.NullMarked;
