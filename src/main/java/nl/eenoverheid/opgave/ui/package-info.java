/** The opgaven on the page of a dossier, and the page of one. */
@NullMarked
package nl.eenoverheid.opgave.ui;

import org.jspecify.annotations.NullMarked;
