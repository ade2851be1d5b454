/** The list of stukken, the page of one, and those of a dossier on its page. */
@NullMarked
package nl.eenoverheid.stuk.ui;

import org.jspecify.annotations.NullMarked;
