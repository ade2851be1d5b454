/** The timeline of a dossier as a picture and as a list. */
@NullMarked
package nl.eenoverheid.tijdlijn.ui;

import org.jspecify.annotations.NullMarked;
