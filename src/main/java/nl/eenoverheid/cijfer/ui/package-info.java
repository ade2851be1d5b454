/** Figures with their source on the page of a dossier. */
@NullMarked
package nl.eenoverheid.cijfer.ui;

import org.jspecify.annotations.NullMarked;
