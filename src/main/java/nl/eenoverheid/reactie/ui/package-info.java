/** Asking for a reaction at a signaal, and the page on which somebody gives it. */
@NullMarked
package nl.eenoverheid.reactie.ui;

import org.jspecify.annotations.NullMarked;
