/** Dossiers on the page of a signaal and in its forms, and what was heard on the page of a dossier. */
@NullMarked
package nl.eenoverheid.koppeling.ui;

import org.jspecify.annotations.NullMarked;
