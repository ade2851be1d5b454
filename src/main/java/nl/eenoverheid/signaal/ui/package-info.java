/** Screens about what was heard: the list with its detail, and noting. */
@NullMarked
package nl.eenoverheid.signaal.ui;

import org.jspecify.annotations.NullMarked;
