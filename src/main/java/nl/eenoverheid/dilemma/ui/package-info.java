/** Dilemma's on the page of a dossier, and the page of one. */
@NullMarked
package nl.eenoverheid.dilemma.ui;

import org.jspecify.annotations.NullMarked;
