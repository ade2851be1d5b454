/** Agreements between governments on the page of a dossier and on its card. */
@NullMarked
package nl.eenoverheid.doorwerking.ui;

import org.jspecify.annotations.NullMarked;
