/** The page of a meeting, and meetings on the pages of dossiers and tasks. */
@NullMarked
package nl.eenoverheid.vergadering.ui;

import org.jspecify.annotations.NullMarked;
