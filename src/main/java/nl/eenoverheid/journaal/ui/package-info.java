/** Calls and talks on the page of their dossier. */
@NullMarked
package nl.eenoverheid.journaal.ui;

import org.jspecify.annotations.NullMarked;
