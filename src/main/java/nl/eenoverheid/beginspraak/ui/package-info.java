/** What the page of a dossier shows of its beginspraak. */
@NullMarked
package nl.eenoverheid.beginspraak.ui;

import org.jspecify.annotations.NullMarked;
